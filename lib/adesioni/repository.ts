import type { Prisma } from '@/lib/generated/prisma/client';
import { modificatoDaAltri, nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import type { StatoAdesione } from './domain/stati';

export type RigaAdesione = NonNullable<Awaited<ReturnType<Tx['adesione']['findFirst']>>> & { stato: StatoAdesione };

/** The adhesion as the reader may see it; null where it sees none. */
export async function cercaAdesione(tx: Tx, id: string): Promise<RigaAdesione | null> {
  return (await tx.adesione.findFirst({ where: { id } })) as RigaAdesione | null;
}

/** The same; otherwise the usual 404. */
export async function getAdesione(tx: Tx, id: string): Promise<RigaAdesione> {
  const riga = await cercaAdesione(tx, id);
  if (!riga) throw nonTrovato('La domanda di adesione');
  return riga;
}

/** Like {@link getAdesione}, and nobody else changes it until this transaction ends: a second click waits, then sees what the first did. */
export async function getAdesionePerModifica(tx: Tx, id: string): Promise<RigaAdesione> {
  await tx.$queryRaw`SELECT id FROM adesione WHERE id = ${id}::uuid FOR UPDATE`;
  return getAdesione(tx, id);
}

/** Compare-and-set: applies the change to that version or refuses because somebody else was there first. */
export async function cambiaAdesione(tx: Tx, id: string, versione: number, data: Prisma.AdesioneUncheckedUpdateManyInput): Promise<void> {
  const { count } = await tx.adesione.updateMany({ where: { id, versione }, data: { ...data, versione: { increment: 1 } } });
  if (count === 0) throw modificatoDaAltri();
}

/** An office's act on what it saw: the request at that version, of which a REGOLA error says that it has changed meanwhile. */
export async function getAdesioneAllaVersione(tx: Tx, id: string, versione: number): Promise<RigaAdesione> {
  const adesione = await getAdesione(tx, id);
  if (adesione.versione !== versione) throw modificatoDaAltri();
  return adesione;
}

export type NuovaAdesione = Prisma.AdesioneCreateManyInput;

/** `createMany`, because somebody on a public page may not read back what it has written. */
export async function inserisciAdesione(tx: Tx, adesione: NuovaAdesione): Promise<void> {
  await tx.adesione.createMany({ data: [adesione] });
}

/**
 * Writes one step of a draft beside the others, and how far the wizard has got. Steps saved at once from two windows do not wipe each
 * other out. False when it is no longer a draft.
 */
export async function salvaPasso(tx: Tx, id: string, valori: Record<string, unknown>, passo: number, now: Date): Promise<boolean> {
  const toccate = await tx.$executeRaw`
    UPDATE adesione SET dati = dati || ${JSON.stringify(valori)}::jsonb, passo = greatest(passo, ${passo}::int), aggiornata_il = ${now}::timestamptz
     WHERE id = ${id}::uuid AND stato = 'BOZZA'`;
  return toccate === 1;
}

/** The number that a request typed in with that id already has, or null. Two at once wait for each other. */
export async function numeroGiaDato(tx: Tx, id: string): Promise<string | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
  const riga = await tx.adesione.findFirst({ where: { id }, select: { numero: true } });
  return riga?.numero ?? null;
}

/** The number that the year's next request would take, if nobody else takes it meanwhile: read, not taken. */
export async function domandaLibera(tx: Tx, anno: number): Promise<number> {
  const riga = await tx.numeratore.findFirst({ where: { serie: 'ADESIONE', anno }, select: { ultimo: true } });
  return (riga?.ultimo ?? 0) + 1;
}

/** The next number of the year's series, without gaps: it rolls back with its act. */
export async function prossimoNumeroDomanda(tx: Tx, anno: number): Promise<number> {
  const [riga] = await tx.$queryRaw<{ numero: number }[]>`SELECT varco_prossimo_numero('ADESIONE', ${anno}::int) AS numero`;
  if (!riga) throw new Error('The series of adhesions gave no number');
  return riga.numero;
}

/** Two requests of one mailbox wait for each other here, so that what is counted next is what there is. */
export async function tieniCasella(tx: Tx, erogatoreId: string, email: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`casella:${erogatoreId}:${email}`}, 0))`;
}

/** Drafts begun with that mailbox since then. */
export async function contaBozzeDiCasella(tx: Tx, email: string, dal: Date): Promise<number> {
  const [riga] = await tx.$queryRaw<{ quante: number }[]>`SELECT varco_bozze_di_casella(${email}, ${dal}::timestamptz) AS quante`;
  return riga?.quante ?? 0;
}

/** Requests of that address to which a new link may be sent now. */
export function adesioniDiCasella(
  tx: Tx,
  email: string,
  now: Date,
): Promise<{ id: string; stato: StatoAdesione; numero: string | null; cancella_il: Date | null }[]> {
  return tx.$queryRaw`SELECT * FROM varco_adesioni_di_casella(${email}, ${now}::timestamptz)`;
}

/** Drafts whose 30 days have passed. */
export function contaBozzeScadute(tx: Tx, now: Date): Promise<number> {
  return tx.adesione.count({ where: { stato: 'BOZZA', cancellaIl: { lte: now } } });
}

/** Erases drafts past their day with links and attachments, and the bytes that nothing else refers to. Answers how many drafts. */
export async function cancellaBozzeScadute(tx: Tx, now: Date): Promise<number> {
  // Held to the end: one that is being sent meanwhile is waited for, and is no draft any more.
  const scadute = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM adesione WHERE stato = 'BOZZA' AND cancella_il <= ${now}::timestamptz LIMIT 500 FOR UPDATE`;
  const ids = scadute.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const allegati = await tx.documento.findMany({ where: { adesioneId: { in: ids } }, select: { id: true, sha256: true } });
  const allegatiIds = allegati.map(({ id }) => id);
  // Bytes first: row-level security shows them only through a document.
  for (const sha256 of new Set(allegati.map((allegato) => allegato.sha256))) {
    const altrove = await tx.documento.count({ where: { sha256, id: { notIn: allegatiIds } } });
    if (altrove === 0) await tx.documentoBlocco.deleteMany({ where: { sha256 } });
  }
  await tx.documento.deleteMany({ where: { id: { in: allegatiIds } } });
  await tx.collegamento.deleteMany({ where: { adesioneId: { in: ids } } });
  const { count } = await tx.adesione.deleteMany({ where: { id: { in: ids }, stato: 'BOZZA' } });
  return count;
}
