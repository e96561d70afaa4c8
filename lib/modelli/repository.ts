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
  readonly destinatari: readonly string[];
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

/** Every approved version of every model, by name, the newest first. */
export async function leggiModelli(tx: Tx): Promise<RigaModello[]> {
  const righe = await tx.modello.findMany({
    where: { approvatoIl: { not: null } },
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

/** One approved version, open or superseded; NON_TROVATO otherwise. */
export async function leggiVersione(tx: Tx, id: string): Promise<RigaModello> {
  const riga = await tx.modello.findFirst({ where: { id, approvatoIl: { not: null } } });
  if (!riga) throw nonTrovato('Il modello di convenzione');
  return daRiga(riga);
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
  if (digest(bozza.clausole) === digest(modello.clausole)) await cancellaBozzaModello(tx, modello.id);
  else await scriviBozzaModello(tx, modello, bozza);
}

export async function cancellaBozzaModello(tx: Tx, modelloId: string): Promise<void> {
  await tx.bozzaModello.deleteMany({ where: { modelloId } });
}

/** Writes the next version and closes the one from which it starts: the same instant ends one and opens the other. */
export async function pubblica(
  tx: Tx,
  prima: RigaModello,
  nuova: { id: string; clausole: readonly ClausolaScritta[]; digest: string; atto: AttoDiApprovazione; now: Date },
): Promise<number> {
  const [ultima] = await leggiVersioni(tx, prima.codice);
  const versione = (ultima?.versione ?? prima.versione) + 1;
  const { erogatoreId, codice, nome, descrizione, destinatari } = prima;
  await tx.modello.updateMany({ where: { id: prima.id }, data: { ritiratoIl: nuova.now } });
  await tx.modello.create({
    data: {
      erogatoreId,
      id: nuova.id,
      codice,
      versione,
      nome,
      descrizione,
      destinatari: [...destinatari],
      clausole: nuova.clausole as object[],
      digest: nuova.digest,
      attoNumero: nuova.atto.numero,
      attoData: aColonna(nuova.atto.data),
      approvatoIl: nuova.now,
    },
  });
  return versione;
}
