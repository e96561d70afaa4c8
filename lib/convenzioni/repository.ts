import { modificatoDaAltri, nonTrovato } from '@/lib/core/errors';
import { aColonna, type DataIso } from '@/lib/core/date';
import type { Convenzione, Prisma } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/platform/db';
import { STATI_IN_VIGORE, type StatoConvenzione } from './domain/stati';
import type { FirmatarioErogatore, FirmatarioFruitore, PersonaConvenzione } from './domain/persone';

/** The series of numbers of the acts. */
const SERIE = 'CONVENZIONE';

export type RigaConvenzione = Omit<Convenzione, 'stato' | 'firmatarioFruitore' | 'firmatarioErogatore' | 'responsabile'> & {
  stato: StatoConvenzione;
  firmatarioFruitore: FirmatarioFruitore;
  firmatarioErogatore: FirmatarioErogatore;
  responsabile: PersonaConvenzione | null;
};

/** The convenzione as the reader may see it; otherwise the usual 404. */
export async function leggiRigaConvenzione(tx: Tx, id: string): Promise<RigaConvenzione> {
  const riga = await tx.convenzione.findFirst({ where: { id } });
  if (!riga) throw nonTrovato('La convenzione');
  return riga as unknown as RigaConvenzione;
}

/** Nobody changes its state until the end of the transaction: what is written or signed about it depends on that (art. 1372 c.c.). */
export async function tenereConvenzione(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT FROM convenzione WHERE erogatore_id = varco_erogatore() AND id = ${id}::uuid FOR SHARE`;
}

/** The same, for whoever is about to change it: one at a time. */
export async function tenerePerCambiarla(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT FROM convenzione WHERE erogatore_id = varco_erogatore() AND id = ${id}::uuid FOR NO KEY UPDATE`;
}

/** The digest printed in the act, by which its rules are known; null when the reader sees no such convenzione. */
export async function digestDi(tx: Tx, id: string): Promise<string | null> {
  return (await tx.convenzione.findFirst({ where: { id }, select: { clausoleDigest: true } }))?.clausoleDigest ?? null;
}

/** The same for many, those that the reader sees. */
export function digestDelleConvenzioni(tx: Tx, ids: readonly string[]): Promise<Pick<Convenzione, 'id' | 'clausoleDigest'>[]> {
  return tx.convenzione.findMany({ where: { id: { in: [...ids] } }, select: { id: true, clausoleDigest: true } });
}

/** The clause sets of these convenzioni as they are stored, one for each digest. */
export function clausoleInArchivio(tx: Tx, ids: readonly string[]): Promise<Pick<Convenzione, 'clausole' | 'clausoleDigest'>[]> {
  return tx.convenzione.findMany({
    where: { id: { in: [...ids] } },
    distinct: ['clausoleDigest'],
    select: { clausole: true, clausoleDigest: true },
  });
}

/** At the version that was on the screen; a REGOLA error when somebody has acted meanwhile. */
export async function leggiAllaVersione(tx: Tx, id: string, versione: number): Promise<RigaConvenzione> {
  const riga = await leggiRigaConvenzione(tx, id);
  if (riga.versione !== versione) throw modificatoDaAltri();
  return riga;
}

/** Compare-and-set: applies the change to that version, or refuses because somebody else was there first. */
export async function cambiaConvenzione(
  tx: Tx,
  { id, versione }: { id: string; versione: number },
  data: Prisma.ConvenzioneUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.convenzione.updateMany({ where: { id, versione }, data: { ...data, versione: { increment: 1 } } });
  if (count === 0) throw modificatoDaAltri();
}

/** The number of the act that an adesione has led to and that nobody has given up; null when there is none. */
export async function attoGiaGenerato(tx: Tx, adesioneId: string): Promise<string | null> {
  const riga = await tx.convenzione.findFirst({ where: { adesioneId, stato: { not: 'ANNULLATA' } }, select: { numero: true } });
  return riga?.numero ?? null;
}

/**
 * The one road by which a convenzione is born: generated from an adesione, or taken over as it was signed elsewhere. The first version of its
 * clauses is written by the database with it (`versione_clausole`, trigger `prima_versione`): whoever inserts a convenzione writes no version,
 * and none is without.
 */
export async function inserisciConvenzione(tx: Tx, data: Prisma.ConvenzioneCreateManyInput): Promise<void> {
  await tx.convenzione.createMany({ data: [data] });
}

/** The number that the next act of the year would take, if nobody else takes it meanwhile: read, not taken. */
export async function numeroLibero(tx: Tx, anno: number): Promise<number> {
  const riga = await tx.numeratore.findFirst({ where: { serie: SERIE, anno }, select: { ultimo: true } });
  return (riga?.ultimo ?? 0) + 1;
}

/** Takes the next number of the year's series, without gaps: it rolls back with its act. */
export async function prossimoNumeroConvenzione(tx: Tx, anno: number): Promise<number> {
  const [riga] = await tx.$queryRaw<{ numero: number }[]>`SELECT varco_prossimo_numero(${SERIE}, ${anno}::int) AS numero`;
  if (!riga) throw new Error('The series of convenzioni gave no number');
  return riga.numero;
}

/** Every convenzione in force, by id, with the digest of its clauses. */
export async function digestInVigore(tx: Tx): Promise<{ id: string; digest: string }[]> {
  const righe = await tx.convenzione.findMany({
    where: { stato: { in: [...STATI_IN_VIGORE] } },
    select: { id: true, clausoleDigest: true },
  });
  return righe.map(({ id, clausoleDigest }) => ({ id, digest: clausoleDigest }));
}

/** Everything in force that an ente has. */
export async function inVigoreDi(tx: Tx, enteId: string): Promise<RigaConvenzione[]> {
  return (await tx.convenzione.findMany({
    where: { enteId, stato: { in: [...STATI_IN_VIGORE] } },
    orderBy: { numero: 'asc' },
  })) as unknown as RigaConvenzione[];
}

/** Convenzioni of which something is due by itself: the term has passed, or a withdrawal takes effect. */
export async function cessateDaSole(tx: Tx, oggi: DataIso): Promise<RigaConvenzione[]> {
  const righe = await tx.convenzione.findMany({
    where: {
      OR: [
        { stato: { in: [...STATI_IN_VIGORE] }, scadenzaIl: { lt: aColonna(oggi) } },
        { stato: 'RECESSO_PREAVVISATO', recessoEfficaceIl: { lte: aColonna(oggi) } },
      ],
    },
    orderBy: { numero: 'asc' },
    take: 200,
  });
  return righe as unknown as RigaConvenzione[];
}
