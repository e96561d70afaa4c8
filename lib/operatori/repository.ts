import { CAMPI_SCHEDA } from '@/lib/clausole/regole/regole';
import { modificatoDaAltri, nonTrovato } from '@/lib/core/errors';
import { idCasuale } from '@/lib/core/ids';
import { nominativo } from '@/lib/core/nominativo';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/platform/db';
import type { ElencoProposto, Operatore, DatiScheda } from './domain/dati';
import { STATI_CONTATI } from './domain/operatore';

/** Card as stored: only the fields that were given. */
export function soloCampi(operatore: DatiScheda): Record<string, string> {
  return Object.fromEntries(CAMPI_SCHEDA.flatMap((campo) => (operatore[campo] ? [[campo, operatore[campo]]] : [])));
}

/** Adds people to a roster; the partial unique index leaves out who is in it already. Answers how many were added. */
export async function inserisciOperatori(
  tx: Tx,
  { erogatoreId, convenzioneId, enteId, elenco }: ElencoProposto,
  now: Date,
): Promise<number> {
  await tieniElenco(tx, convenzioneId);
  const { count } = await tx.operatore.createMany({
    data: elenco.map((persona) => ({
      erogatoreId,
      id: idCasuale(),
      convenzioneId,
      enteId,
      stato: 'PROPOSTO',
      nome: persona.nome,
      cognome: persona.cognome,
      codiceFiscale: persona.codiceFiscale,
      scheda: soloCampi(persona),
      campi: [],
      creatoIl: now,
    })),
    skipDuplicates: true,
  });
  return count;
}

/** Disables every operator of a convenzione or of an ente that is not so yet. */
export async function disabilitaTutti(
  tx: Tx,
  quali: { convenzioneId?: string; enteId?: string },
  motivo: string,
  now: Date,
): Promise<{ id: string; utenteId: string | null }[]> {
  if (!quali.convenzioneId && !quali.enteId) throw new Error('disabilitaTutti wants to know whose');
  return tx.operatore.updateManyAndReturn({
    where: { ...quali, stato: { not: 'DISABILITATO' } },
    data: { stato: 'DISABILITATO', motivo, disabilitatoIl: now, versione: { increment: 1 } },
    select: { id: true, utenteId: true },
  });
}

/** Of these accounts, the ones that are operator of nothing any more. */
export async function utentiSenzaOperatori(tx: Tx, utentiId: readonly string[]): Promise<string[]> {
  const ancora = await tx.operatore.findMany({
    where: { utenteId: { in: [...utentiId] }, stato: { in: [...STATI_CONTATI] } },
    select: { utenteId: true },
  });
  const vivi = new Set(ancora.map(({ utenteId }) => utenteId));
  return [...new Set(utentiId)].filter((id) => !vivi.has(id));
}

/** First completed login, or the first after new credentials; the date of the very first is kept. */
export async function attivaOperatore(tx: Tx, operatoreId: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE operatore SET stato = 'ATTIVO', primo_accesso_il = coalesce(primo_accesso_il, ${now}::timestamptz), versione = versione + 1
     WHERE id = ${operatoreId}::uuid AND stato = 'ABILITATO'`;
}

/** The row, or NON_TROVATO: another ente's operator and a missing one are the same. */
export async function getOperatore(tx: Tx, id: string): Promise<Operatore> {
  const [operatore] = await getOperatori(tx, [id]);
  if (!operatore) throw nonTrovato('L’operatore');
  return operatore;
}

/** Those rows, or NON_TROVATO if even one is not visible. */
export async function getOperatori(tx: Tx, ids: readonly string[]): Promise<Operatore[]> {
  const righe = await tx.operatore.findMany({ where: { id: { in: [...ids] } } });
  if (righe.length !== new Set(ids).size) throw nonTrovato('L’operatore');
  return righe as unknown as Operatore[];
}

/** Compare-and-set: MODIFICATO_DA_ALTRI when somebody else has acted on the row since it was read. */
export async function aggiornaOperatore(
  tx: Tx,
  { id, versione }: Pick<Operatore, 'id' | 'versione'>,
  data: Prisma.OperatoreUpdateManyMutationInput & { utenteId?: string },
): Promise<void> {
  const { count } = await tx.operatore.updateMany({ where: { id, versione }, data: { ...data, versione: { increment: 1 } } });
  if (count !== 1) throw modificatoDaAltri();
}

/** Makes enablings of one convenzione wait for each other: two at once cannot both take the last place (CH-02). */
export async function bloccaConvenzione(tx: Tx, convenzioneId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM convenzione WHERE id = ${convenzioneId}::uuid FOR UPDATE`;
}

/** Makes who writes in a roster wait for who is writing in it: of two at once, the second sees the first. */
export async function tieniElenco(tx: Tx, convenzioneId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`elenco ${convenzioneId}`}, 0))`;
}

/** Name of who else bears that codice fiscale in the roster of this operator; null: nobody. Who is disabled is no longer in it. */
export async function altroInElenco(
  tx: Tx,
  { id, convenzioneId }: Pick<Operatore, 'id' | 'convenzioneId'>,
  codiceFiscale: string,
): Promise<string | null> {
  const altro = await tx.operatore.findFirst({
    where: { convenzioneId, codiceFiscale, id: { not: id }, stato: { not: 'DISABILITATO' } },
    select: { nome: true, cognome: true },
  });
  return altro && nominativo(altro);
}

/** How many of each of those convenzioni can log in; one of which nobody can is left out. */
export async function contaAbilitatiDi(tx: Tx, convenzioni: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const righe = await tx.operatore.groupBy({
    by: ['convenzioneId'],
    where: { convenzioneId: { in: [...convenzioni] }, stato: { in: [...STATI_CONTATI] } },
    _count: true,
  });
  return new Map(righe.map(({ convenzioneId, _count }) => [convenzioneId, _count]));
}

/** How many of a convenzione can log in. */
export function contaAbilitati(tx: Tx, convenzioneId: string): Promise<number> {
  return tx.operatore.count({ where: { convenzioneId, stato: { in: [...STATI_CONTATI] } } });
}
