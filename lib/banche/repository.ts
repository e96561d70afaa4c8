import { daColonna, type DataIso } from '@/lib/core/date';
import { ruoliCon } from '@/lib/core/permessi';
import type { Tx } from '@/lib/platform/db';
import type { Attesa } from './domain/attesa';
import type { UltimaNotizia } from './domain/flusso';
import type { ElencoCaricamenti } from './schema';
import type { CaricamentoView, ErroreView, PrecedenteView } from './views';

/** True when the last that is known is that something was refused, or did not come. */
export async function datiInRitardo(tx: Tx, banca: string): Promise<boolean> {
  const [riga] = await tx.$queryRaw<{ ritardo: boolean }[]>`SELECT varco_dati_in_ritardo(${banca}) AS ritardo`;
  return riga?.ritardo === true;
}

/** From here on this transaction sees the invented people of every bank, and of the real ones nothing: the database holds it to that. */
export async function leggereInProva(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT set_config('varco.prova', 'on', true)`;
}

/** The banks of which the last thing known is that an archive was refused, or did not come: since when. */
export async function bancheInRitardo(tx: Tx): Promise<{ banca: string; esito: 'RIFIUTATO' | 'NON_ARRIVATO'; dal: Date }[]> {
  return tx.$queryRaw`
    SELECT banca, esito, istante AS dal FROM (SELECT DISTINCT ON (banca) banca, esito, istante FROM banca_caricamento
             WHERE erogatore_id = varco_erogatore() AND via <> 'RITORNO' ORDER BY banca, istante DESC, id DESC) u
     WHERE esito <> 'PUBBLICATO' ORDER BY istante`;
}

/** The data that have come last of a bank, by whatever road: to when they are, and when they came; null: none ever. */
export async function ultimiDati(tx: Tx, banca: string): Promise<{ readonly aggiornatiAl: DataIso; readonly il: Date } | null> {
  const riga = await tx.bancaCaricamento.findFirst({
    where: { banca, esito: 'PUBBLICATO', aggiornatiAl: { not: null } },
    orderBy: [{ istante: 'desc' }, { id: 'desc' }],
    select: { aggiornatiAl: true, istante: true },
  });
  const aggiornatiAl = daColonna(riga?.aggiornatiAl ?? null);
  return riga && aggiornatiAl ? { aggiornatiAl, il: riga.istante } : null;
}

/**
 * What is news of a bank: data that has come, by any road, and what was told to the tecnico. Not an archive that was refused to who sent it
 * by hand, nor a return to the data of before: after them it is as late as it was.
 */
const NOTIZIA = { OR: [{ esito: 'PUBBLICATO', via: { not: 'RITORNO' } }, { via: { in: ['CARTELLA', 'FLUSSO'] } }] };

/** Whether something has come of that bank since it is awaited, or its lack has been told already. */
export async function saputo(tx: Tx, banca: string, { arrivatoDal, dettoDal }: Attesa): Promise<boolean> {
  const inTempo = {
    OR: [
      { esito: 'NON_ARRIVATO', istante: { gte: dettoDal } },
      { esito: { not: 'NON_ARRIVATO' }, istante: { gte: arrivatoDal } },
    ],
  };
  return (await tx.bancaCaricamento.findFirst({ where: { banca, AND: [NOTIZIA, inTempo] }, select: { id: true } })) !== null;
}

/** What was known last of that bank; null when nothing ever was. */
export async function ultimaNotizia(tx: Tx, banca: string): Promise<UltimaNotizia | null> {
  const riga = await tx.bancaCaricamento.findFirst({
    where: { banca, ...NOTIZIA },
    orderBy: [{ istante: 'desc' }, { id: 'desc' }],
    select: { esito: true, istante: true },
  });
  return riga && { esito: riga.esito as UltimaNotizia['esito'], istante: riga.istante };
}

interface DaScrivere extends Omit<CaricamentoView, 'nominativo'> {
  readonly erogatoreId: string;
  readonly da: string | null;
  readonly errori: readonly ErroreView[];
}

export async function scrivi(tx: Tx, { aggiornatiAl, errori, conteggi, ...caricamento }: DaScrivere): Promise<void> {
  await tx.bancaCaricamento.create({
    data: {
      ...caricamento,
      aggiornatiAl: aggiornatiAl === null ? null : new Date(aggiornatiAl),
      conteggi: { ...conteggi },
      errori: errori.map((errore) => ({ ...errore })),
    },
  });
}

/** Some of a bank's loads, the newest first: what was wrong with them is read only where it is shown. @param elenco null: of every kind */
export async function paginaCaricamenti(
  tx: Tx,
  banca: string,
  { elenco, salta, prendi }: { elenco: ElencoCaricamenti | null; salta: number; prendi: number },
): Promise<CaricamentoView[]> {
  return tx.$queryRaw<CaricamentoView[]>`
    SELECT c.id, c.banca, c.via, c.esito, c.origine, to_char(c.aggiornati_al, 'YYYY-MM-DD') AS "aggiornatiAl", c.conteggi,
           c.totale_errori AS "totaleErrori", c.istante, c.motivo, u.nome || ' ' || u.cognome AS nominativo
      FROM banca_caricamento c LEFT JOIN utente u ON u.erogatore_id = c.erogatore_id AND u.id = c.da
     WHERE c.erogatore_id = varco_erogatore() AND c.banca = ${banca}
       AND (${elenco}::text IS NULL OR (${elenco}::text = 'CONSEGNE') = (c.via = 'FLUSSO' AND c.esito = 'PUBBLICATO'))
     ORDER BY c.istante DESC, c.id DESC LIMIT ${prendi}::int OFFSET ${salta}::int`;
}

export async function contaCaricamenti(tx: Tx, banca: string, elenco: ElencoCaricamenti): Promise<number> {
  const [riga] = await tx.$queryRaw<{ quanti: number }[]>`
    SELECT count(*)::int AS quanti FROM banca_caricamento c WHERE c.erogatore_id = varco_erogatore() AND c.banca = ${banca}
       AND (${elenco}::text = 'CONSEGNE') = (c.via = 'FLUSSO' AND c.esito = 'PUBBLICATO')`;
  return riga?.quanti ?? 0;
}

/** The first things that were wrong with an archive. */
export async function erroriDi(tx: Tx, id: string): Promise<ErroreView[]> {
  const [riga] = await tx.$queryRaw<{ errori: ErroreView[] }[]>`
    SELECT errori FROM banca_caricamento WHERE erogatore_id = varco_erogatore() AND id = ${id}::uuid`;
  return riga?.errori ?? [];
}

/** The version that was read before this one; null when none is kept. */
export async function versionePrecedente(tx: Tx, banca: string): Promise<PrecedenteView | null> {
  const [riga] = await tx.$queryRaw<PrecedenteView[]>`
    SELECT id, to_char(aggiornati_al, 'YYYY-MM-DD') AS "aggiornatiAl", origine, pubblicata_il AS "pubblicataIl" FROM varco_versione_precedente(${banca})`;
  return riga ?? null;
}

/** False when the version kept is not that one any more, or a load is running. */
export async function scambiaConLaPrecedente(tx: Tx, banca: string, attesa: string): Promise<boolean> {
  const [riga] = await tx.$queryRaw<{ fatto: boolean }[]>`SELECT varco_scambia_con_la_precedente(${banca}, ${attesa}::uuid) AS fatto`;
  return riga?.fatto === true;
}

/** Whom the comune has given the technical side of the service; nobody, when it has none. */
export async function recapitiDeiTecnici(tx: Tx): Promise<string[]> {
  const righe = await tx.$queryRaw<{ email: string }[]>`
    SELECT DISTINCT u.email FROM utente u WHERE u.erogatore_id = varco_erogatore() AND u.stato = 'ATTIVO' AND u.ente_id IS NULL
       AND u.ruoli && ${ruoliCon('banca:sorvegliare')}::text[] ORDER BY 1`;
  return righe.map(({ email }) => email);
}
