import { conCornice } from '@/lib/clausole/articolo/cornice';
import type { ClausolaScritta } from '@/lib/clausole/tipi';
import { aColonna, daColonna, type DataIso } from '@/lib/core/date';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';

type AttoDiApprovazione = { readonly numero: string; readonly data: DataIso };
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

/** Opens that version to nobody any more. */
export async function ritira(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.modello.updateMany({ where: { id }, data: { ritiratoIl: now } });
}

type Approvata = {
  readonly clausole: readonly ClausolaScritta[];
  readonly digest: string;
  readonly atto: AttoDiApprovazione;
  readonly now: Date;
};

/** Writes a version that is open from now on. */
export async function apri(
  tx: Tx,
  quale: Pick<RigaModello, 'erogatoreId' | 'id' | 'codice' | 'versione' | 'nome' | 'descrizione'>,
  { clausole, digest, atto, now }: Approvata,
): Promise<void> {
  await tx.modello.create({
    data: {
      ...quale,
      clausole: clausole as object[],
      digest,
      attoNumero: atto.numero,
      attoData: aColonna(atto.data),
      approvatoIl: now,
    },
  });
}

/** Writes the next version and closes the one from which it starts: the same instant ends one and opens the other. */
export async function pubblica(tx: Tx, prima: RigaModello, { id, ...approvata }: Approvata & { readonly id: string }): Promise<number> {
  const [ultima] = await leggiVersioni(tx, prima.codice);
  const versione = (ultima?.versione ?? prima.versione) + 1;
  const { erogatoreId, codice, nome, descrizione } = prima;
  await ritira(tx, prima.id, approvata.now);
  await apri(tx, { erogatoreId, id, codice, versione, nome, descrizione }, approvata);
  return versione;
}
