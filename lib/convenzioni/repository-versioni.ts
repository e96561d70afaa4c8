import { digestClausole } from '@/lib/clausole/compila';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { aColonna, daColonna } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import type { EffettoDellAtto } from './domain/effetto';

/** The clauses of a convenzione over time: those that were, what acts that are not signed yet would bring, the next ones being written. */

/** `al`: when the next one took its place. `documentoId`: the act that brought it. */
export type VersioneInVita = {
  readonly versione: number;
  readonly digest: string;
  readonly dal: Date;
  readonly al: Date | null;
  readonly documentoId: string | null;
};

/** The newest first. */
export async function versioniDi(tx: Tx, convenzioneId: string): Promise<VersioneInVita[]> {
  const righe = await tx.versioneClausole.findMany({
    where: { convenzioneId },
    select: { versione: true, digest: true, dal: true, documentoId: true },
    orderBy: { versione: 'desc' },
  });
  return righe.map((riga, i) => ({ ...riga, al: righe[i - 1]?.dal ?? null }));
}

/** One version as it is stored; NON_TROVATO where there is none. */
export async function leggiVersioneClausole(
  tx: Tx,
  convenzioneId: string,
  versione: number,
): Promise<{ readonly clausole: unknown; readonly clausoleDigest: string }> {
  const riga = await tx.versioneClausole.findFirst({ where: { convenzioneId, versione }, select: { clausole: true, digest: true } });
  if (!riga) throw nonTrovato('La versione delle clausole');
  return { clausole: riga.clausole, clausoleDigest: riga.digest };
}

type Inserita = { readonly erogatoreId: string; readonly convenzioneId: string };

/** The next version, brought by a signed act: the database refuses any other (`dall_atto_firmato`). */
export async function inserisciVersione(
  tx: Tx,
  dati: Inserita & {
    readonly versione: number;
    readonly clausole: readonly ClausolaScritta[];
    readonly dal: Date;
    readonly documentoId: string;
  },
): Promise<void> {
  const clausole = dati.clausole as object[];
  await tx.versioneClausole.createMany({ data: [{ ...dati, clausole, digest: digestClausole(dati.clausole) }] });
}

/** Written with the act, in its own transaction. */
export async function inserisciEffetto(tx: Tx, documentoId: string, { ...dati }: Inserita & EffettoDellAtto): Promise<void> {
  const { clausole } = dati;
  await tx.effettoAtto.createMany({
    data: [
      {
        ...dati,
        documentoId,
        ...(clausole ? { clausole: clausole as object[], digest: digestClausole(clausole) } : { clausole: undefined }),
        scadenzaPrima: aColonna(dati.scadenzaPrima),
        scadenzaIl: aColonna(dati.scadenzaIl),
      },
    ],
  });
}

/** What that act brings about; null for one that was written before Varco applied it. */
export async function leggiEffetto(tx: Tx, documentoId: string): Promise<EffettoDellAtto | null> {
  const riga = await tx.effettoAtto.findFirst({ where: { documentoId } });
  return (
    riga && {
      versionePrima: riga.versionePrima,
      clausole: riga.clausole as unknown as ClausolaScritta[] | null,
      scadenzaPrima: daColonna(riga.scadenzaPrima),
      scadenzaIl: daColonna(riga.scadenzaIl),
    }
  );
}

export type BozzaClausole = {
  readonly versionePrima: number;
  readonly clausole: readonly ClausolaScritta[];
  /** Whose account saved it last. */
  readonly salvataDa: string;
  readonly salvataIl: Date;
};

/** The draft of the next clauses. */
export async function leggiBozzaClausole(tx: Tx, convenzioneId: string): Promise<BozzaClausole | null> {
  const riga = await tx.bozzaClausole.findFirst({ where: { convenzioneId } });
  if (!riga) return null;
  return {
    versionePrima: riga.versionePrima,
    clausole: riga.clausole as unknown as ClausolaScritta[],
    salvataDa: riga.salvataDa,
    salvataIl: riga.salvataIl,
  };
}

/** Whether somebody has begun to change them. */
export async function haBozzaClausole(tx: Tx, convenzioneId: string): Promise<boolean> {
  return (await tx.bozzaClausole.count({ where: { convenzioneId } })) > 0;
}

export async function scriviBozzaClausole(tx: Tx, { erogatoreId, convenzioneId }: Inserita, bozza: BozzaClausole): Promise<void> {
  const dati = { ...bozza, clausole: bozza.clausole as object[] };
  await tx.bozzaClausole.upsert({
    where: { erogatoreId_convenzioneId: { erogatoreId, convenzioneId } },
    create: { erogatoreId, convenzioneId, ...dati },
    update: dati,
  });
}

export async function cancellaBozzaClausole(tx: Tx, convenzioneId: string): Promise<void> {
  await tx.bozzaClausole.deleteMany({ where: { convenzioneId } });
}

/**
 * Cuts what operators were narrowed to down to the fields that are granted now, so that a wider profile later does not give back what this act
 * took (CA-08). Who would be left with nothing keeps its list, which none of the fields is in: an empty one would mean the whole profile.
 */
export async function restringiOperatori(tx: Tx, convenzioneId: string, concessi: readonly string[]): Promise<number> {
  return tx.$executeRaw`
    UPDATE operatore SET campi = ARRAY(SELECT c FROM unnest(campi) c WHERE c = ANY (${[...concessi]}::text[]))
     WHERE erogatore_id = varco_erogatore() AND convenzione_id = ${convenzioneId}::uuid
       AND campi && ${[...concessi]}::text[] AND NOT campi <@ ${[...concessi]}::text[]`;
}
