import { oggi } from '@/lib/core/date';
import { modificatoDaAltri } from '@/lib/core/errors';
import type { Sospensione } from '@/lib/core/termini';
import type { Tx } from '@/lib/platform/db';

export type RigaIntegrazione = NonNullable<Awaited<ReturnType<Tx['integrazione']['findFirst']>>>;

/** Questions and answers of one request, oldest first. */
export function elencoIntegrazioni(tx: Tx, adesioneId: string): Promise<RigaIntegrazione[]> {
  return tx.integrazione.findMany({ where: { adesioneId }, orderBy: [{ richiestaIl: 'asc' }, { id: 'asc' }] });
}

export async function inserisciIntegrazione(
  tx: Tx,
  integrazione: { erogatoreId: string; id: string; adesioneId: string; richiesta: string; richiestaIl: Date; richiestaDa: string },
): Promise<void> {
  await tx.integrazione.createMany({ data: [integrazione] });
}

/** Writes the answer once: two answers at the same time cannot both land. */
export async function scriviRisposta(
  tx: Tx,
  id: string,
  risposta: { risposta: string; rispostaIl: Date; rispostaDa: string | null; documentoId: string | null },
): Promise<void> {
  const { count } = await tx.integrazione.updateMany({ where: { id, rispostaIl: null }, data: risposta });
  if (count === 0) throw modificatoDaAltri();
}

/** The days in which the term stood still (LE-13): from each question to its answer, by the calendar of Rome. */
export function sospensioniDa(integrazioni: readonly Pick<RigaIntegrazione, 'richiestaIl' | 'rispostaIl'>[]): Sospensione[] {
  return integrazioni.map(({ richiestaIl, rispostaIl }) => ({ dal: oggi(richiestaIl), al: rispostaIl && oggi(rispostaIl) }));
}
