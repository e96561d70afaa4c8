/** What is being written of a model and is in force nowhere: the draft of the next version, and a new model until its first approval. */
import { digestClausole } from '@/lib/clausole/compila';
import { conCornice } from '@/lib/clausole/articolo/cornice';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import type { Tx } from '@/lib/platform/db';
import { conTestiFissati } from './domain/articoli';
import type { RigaModello } from './repository';

export type RigaBozza = {
  readonly modelloId: string;
  readonly clausole: readonly ClausolaScritta[];
  /** Whose account saved it last. */
  readonly salvataDa: string;
  readonly salvataIl: Date;
};

/** The draft of the next version; null when there is none. */
export async function leggiBozzaModello(tx: Tx, modelloId: string): Promise<RigaBozza | null> {
  const riga = await tx.bozzaModello.findFirst({ where: { modelloId } });
  if (!riga) return null;
  return {
    modelloId,
    clausole: conCornice(riga.clausole as unknown as ClausolaScritta[]),
    salvataDa: riga.salvataDa,
    salvataIl: riga.salvataIl,
  };
}

/** The models of which a next version is being written. */
export async function modelliConBozza(tx: Tx): Promise<ReadonlySet<string>> {
  return new Set((await tx.bozzaModello.findMany({ select: { modelloId: true } })).map(({ modelloId }) => modelloId));
}

async function scriviBozzaModello(
  tx: Tx,
  { erogatoreId, id }: Pick<RigaModello, 'erogatoreId' | 'id'>,
  bozza: { clausole: readonly ClausolaScritta[]; salvataDa: string; salvataIl: Date },
): Promise<void> {
  const dati = { ...bozza, clausole: bozza.clausole as object[] };
  await tx.bozzaModello.upsert({
    where: { erogatoreId_modelloId: { erogatoreId, modelloId: id } },
    create: { erogatoreId, modelloId: id, ...dati },
    update: dati,
  });
}

/** Keeps a draft, or none where it says again what is in force. */
export async function conservaBozza(tx: Tx, modello: RigaModello, bozza: Parameters<typeof scriviBozzaModello>[2]): Promise<void> {
  const digest = (clausole: readonly ClausolaScritta[]): string => digestClausole(conTestiFissati(clausole));
  const comeInVigore = modello.approvatoIl !== null && digest(bozza.clausole) === digest(modello.clausole);
  if (comeInVigore) await cancellaBozzaModello(tx, modello.id);
  else await scriviBozzaModello(tx, modello, bozza);
}

export async function cancellaBozzaModello(tx: Tx, modelloId: string): Promise<void> {
  await tx.bozzaModello.deleteMany({ where: { modelloId } });
}

type Nuovo = Pick<RigaModello, 'erogatoreId' | 'id' | 'codice' | 'nome' | 'descrizione' | 'clausole'>;

/** A model that nobody has approved: version 0, to which its draft belongs until the first approval makes version 1 of it. */
export async function prepara(tx: Tx, nuovo: Nuovo, salvataDa: string, now: Date): Promise<void> {
  const { clausole, ...modello } = nuovo;
  await tx.modello.create({ data: { ...modello, versione: 0, clausole: clausole as object[], digest: digestClausole(clausole) } });
  await scriviBozzaModello(tx, modello, { clausole, salvataDa, salvataIl: now });
}

/** The first of those codes that no model of the comune has: itself, or followed by a number. */
export async function codiceLibero(tx: Tx, codice: string): Promise<string> {
  // One at a time: two models of one name, created together, would take the same code.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('modello/' || varco_erogatore()::text, 0))`;
  const presi = new Set(
    (await tx.modello.findMany({ where: { codice: { startsWith: codice } }, select: { codice: true } })).map((uno) => uno.codice),
  );
  let libero = codice;
  for (let numero = 2; presi.has(libero); numero += 1) libero = `${codice}-${numero}`;
  return libero;
}
