import { digestClausole } from '@/lib/clausole/compila';
import { conCornice } from '@/lib/clausole/cornice';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { aColonna, daColonna, type DataIso } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import { nominativo } from '@/lib/core/nominativo';
import type { Tx } from '@/lib/platform/db';
import { conTestiFissati } from './domain/articoli';

export type AttoDiApprovazione = { readonly numero: string; readonly data: DataIso };
export type RigaModello = {
  readonly erogatoreId: string;
  readonly id: string;
  readonly codice: string;
  readonly versione: number;
  readonly nome: string;
  readonly descrizione: string;
  readonly clausole: readonly ClausolaScritta[];
  readonly atto: AttoDiApprovazione | null;
  readonly approvatoIl: Date | null;
  readonly ritiratoIl: Date | null;
};
export type RigaBozza = {
  readonly modelloId: string;
  readonly clausole: readonly ClausolaScritta[];
  readonly salvataDa: string;
  readonly salvataIl: Date;
};

type Letta = Awaited<ReturnType<Tx['modello']['findFirstOrThrow']>>;

function daRiga({ clausole, attoNumero, attoData, ...riga }: Letta): RigaModello {
  const atto = attoNumero && attoData ? { numero: attoNumero, data: daColonna(attoData) } : null;
  return { ...riga, clausole: conCornice(clausole as unknown as ClausolaScritta[]), atto };
}

/** Every version of every model, by name, the newest first; of those that were never approved, the ones that are being prepared. */
export async function leggiModelli(tx: Tx): Promise<RigaModello[]> {
  const righe = await tx.modello.findMany({
    where: { OR: [{ approvatoIl: { not: null } }, { ritiratoIl: null }] },
    orderBy: [{ nome: 'asc' }, { codice: 'asc' }, { versione: 'desc' }],
  });
  return righe.map(daRiga);
}

/** Open to adhesion: approved, not withdrawn. */
const APERTO = { approvatoIl: { not: null }, ritiratoIl: null } as const;

/** The open ones by name, of each the newest version first. */
export async function leggiAperti(tx: Tx): Promise<RigaModello[]> {
  return (await tx.modello.findMany({ where: APERTO, orderBy: [{ nome: 'asc' }, { versione: 'desc' }] })).map(daRiga);
}

/** One of the open ones, or null. */
export async function cercaAperto(tx: Tx, id: string): Promise<RigaModello | null> {
  const riga = await tx.modello.findFirst({ where: { id, ...APERTO } });
  return riga && daRiga(riga);
}

/** One, open or not; null where the reader sees none. */
export async function cercaModello(tx: Tx, id: string): Promise<RigaModello | null> {
  const riga = await tx.modello.findFirst({ where: { id } });
  return riga && daRiga(riga);
}

/** One version: open, superseded or not approved yet; NON_TROVATO otherwise. */
export async function leggiVersione(tx: Tx, id: string): Promise<RigaModello> {
  const modello = await cercaModello(tx, id);
  if (!modello) throw nonTrovato('Il modello di convenzione');
  return modello;
}

/** The same, held until this transaction ends: whoever writes its draft or approves it goes one at a time. */
export async function tieniModello(tx: Tx, id: string): Promise<RigaModello> {
  await tx.$queryRaw`SELECT id FROM modello WHERE id = ${id}::uuid FOR UPDATE`;
  return leggiVersione(tx, id);
}

/** The versions of one model, the newest first. */
export async function leggiVersioni(tx: Tx, codice: string): Promise<RigaModello[]> {
  return (await tx.modello.findMany({ where: { codice, approvatoIl: { not: null } }, orderBy: { versione: 'desc' } })).map(daRiga);
}

/** The draft of the next version, with the name of whoever saved it last; null when there is none. */
export async function leggiBozzaModello(tx: Tx, modelloId: string): Promise<RigaBozza | null> {
  const riga = await tx.bozzaModello.findFirst({ where: { modelloId } });
  if (!riga) return null;
  const utente = await tx.utente.findFirst({ where: { id: riga.salvataDa }, select: { nome: true, cognome: true } });
  return {
    modelloId,
    clausole: conCornice(riga.clausole as unknown as ClausolaScritta[]),
    salvataDa: utente ? nominativo(utente) : '—',
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

/** Opens that version to nobody any more. */
export async function ritira(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.modello.updateMany({ where: { id }, data: { ritiratoIl: now } });
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

/** Writes the next version and closes the one from which it starts: the same instant ends one and opens the other. */
export async function pubblica(
  tx: Tx,
  prima: RigaModello,
  nuova: { id: string; clausole: readonly ClausolaScritta[]; digest: string; atto: AttoDiApprovazione; now: Date },
): Promise<number> {
  const [ultima] = await leggiVersioni(tx, prima.codice);
  const versione = (ultima?.versione ?? prima.versione) + 1;
  const { erogatoreId, codice, nome, descrizione } = prima;
  await ritira(tx, prima.id, nuova.now);
  await tx.modello.create({
    data: {
      erogatoreId,
      id: nuova.id,
      codice,
      versione,
      nome,
      descrizione,
      clausole: nuova.clausole as object[],
      digest: nuova.digest,
      attoNumero: nuova.atto.numero,
      attoData: aColonna(nuova.atto.data),
      approvatoIl: nuova.now,
    },
  });
  return versione;
}
