import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import { modificatoDaAltri, nonTrovato } from '@/lib/core/errors';
import { LAVORO_FALLITO } from '@/lib/core/lavori';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/platform/db';
import type { Fogli } from './domain/fogli';
import type { Problema } from './domain/problema';
import type { Resoconto } from './domain/resoconto';
import type { StatoPresa } from './domain/stati';

/** What is kept of the sheets: their rows, and what was wrong with their headings. */
export type FogliLetti = { readonly fogli: Fogli; readonly problemi: readonly Problema[] };

type RigaPresa = {
  readonly erogatoreId: string;
  readonly id: string;
  readonly stato: StatoPresa;
  readonly versione: number;
  readonly nome: string;
  readonly creataIl: Date;
  readonly creataDa: string;
  readonly aggiornataIl: Date;
  readonly confermataIl: Date | null;
  readonly confermataDa: string | null;
  readonly compiutaIl: Date | null;
  readonly lavoroId: string | null;
  /** Null once it is done. */
  readonly letti: FogliLetti | null;
  readonly resoconto: Resoconto | null;
};

type Letta = Awaited<ReturnType<Tx['presaInCarico']['findFirstOrThrow']>>;
const VUOTA = { convenzioni: [], operatori: [], documenti: [] };

function daRiga({ fogli, resoconto, stato, ...riga }: Letta): RigaPresa {
  const letti = fogli as unknown as Partial<FogliLetti>;
  return {
    ...riga,
    stato: stato as StatoPresa,
    letti: stato === 'COMPIUTA' ? null : { fogli: letti.fogli ?? VUOTA, problemi: letti.problemi ?? [] },
    resoconto: resoconto as unknown as Resoconto | null,
  };
}

export async function leggiPresa(tx: Tx, id: string): Promise<RigaPresa> {
  const riga = await tx.presaInCarico.findFirst({ where: { id } });
  if (!riga) throw nonTrovato('Il caricamento');
  return daRiga(riga);
}

/** The same, held until this transaction ends. */
export async function tieniPresa(tx: Tx, id: string): Promise<RigaPresa> {
  await tx.$queryRaw`SELECT FROM presa_in_carico WHERE erogatore_id = varco_erogatore() AND id = ${id}::uuid FOR UPDATE`;
  return leggiPresa(tx, id);
}

export async function elencaPrese(tx: Tx): Promise<RigaPresa[]> {
  return (await tx.presaInCarico.findMany({ orderBy: { creataIl: 'desc' }, take: MASSIMO_IN_ELENCO })).map(daRiga);
}

export async function inserisciPresa(
  tx: Tx,
  { letti, ...presa }: Pick<RigaPresa, 'erogatoreId' | 'id' | 'nome' | 'creataIl' | 'creataDa'> & { readonly letti: FogliLetti },
): Promise<void> {
  await tx.presaInCarico.createMany({ data: [{ ...presa, stato: 'ANTEPRIMA', fogli: letti as object, aggiornataIl: presa.creataIl }] });
}

/** Compare-and-set. */
export async function cambiaPresa(
  tx: Tx,
  { id, versione }: Pick<RigaPresa, 'id' | 'versione'>,
  data: Prisma.PresaInCaricoUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.presaInCarico.updateMany({ where: { id, versione }, data: { ...data, versione: { increment: 1 } } });
  if (count === 0) throw modificatoDaAltri();
}

/** Loads that nobody has confirmed, last touched before that instant. */
export async function preseAbbandonate(tx: Tx, prima: Date): Promise<string[]> {
  const righe = await tx.presaInCarico.findMany({ where: { stato: 'ANTEPRIMA', aggiornataIl: { lt: prima } }, select: { id: true } });
  return righe.map(({ id }) => id);
}

/** The preview goes with all that came with it. */
export async function cancellaPresa(tx: Tx, id: string): Promise<void> {
  await tx.presaInCarico.deleteMany({ where: { id } });
}

/** Whether another load of this comune is being done. */
export async function altraInCorso(tx: Tx, id: string): Promise<boolean> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(varco_erogatore()::text || 'PRESA_IN_CARICO', 0))::text`;
  return (await tx.presaInCarico.findFirst({ where: { stato: 'IN_CORSO', id: { not: id } }, select: { id: true } })) !== null;
}

/** Where the work stands: of one that is being done. */
export async function avanzamentoDi(tx: Tx, lavoroId: string | null): Promise<{ percento: number; fallito: string | null }> {
  const riga = lavoroId === null ? null : await tx.lavoro.findFirst({ where: { id: lavoroId } });
  return { percento: riga?.avanzamento ?? 0, fallito: riga?.stato === LAVORO_FALLITO ? (riga.errore ?? '') : null };
}
