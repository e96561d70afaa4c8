import { oggi } from '@/lib/core/date';
import { modificatoDaAltri } from '@/lib/core/errors';
import type { Sospensione } from '@/lib/core/termini';
import type { Prisma } from '@/lib/generated/prisma/client';
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

type Risposta = {
  readonly risposta: string;
  readonly rispostaIl: Date;
  readonly rispostaDa: string | null;
  readonly documentoId: string | null;
  /** What the domanda said, when the answer corrects it. */
  readonly datiPrima: object | null;
};

/** Writes a corrected step beside the open question of that request; false when there is none. */
export async function salvaCorrezione(tx: Tx, adesioneId: string, valori: Record<string, unknown>): Promise<boolean> {
  const toccate = await tx.$executeRaw`
    UPDATE integrazione SET correzione = coalesce(correzione, '{}'::jsonb) || ${JSON.stringify(valori)}::jsonb
     WHERE adesione_id = ${adesioneId}::uuid AND risposta_il IS NULL`;
  return toccate === 1;
}

/** What the applicant has corrected so far, by step; null when nothing, or when no question is open. */
export async function correzioneAperta(tx: Tx, adesioneId: string): Promise<Record<string, unknown> | null> {
  const riga = await tx.integrazione.findFirst({ where: { adesioneId, rispostaIl: null }, select: { correzione: true } });
  return (riga?.correzione ?? null) as Record<string, unknown> | null;
}

/** What was being corrected and will never be sent is not kept. */
export async function dimenticaCorrezione(tx: Tx, adesioneId: string): Promise<void> {
  await tx.$executeRaw`UPDATE integrazione SET correzione = NULL WHERE adesione_id = ${adesioneId}::uuid AND risposta_il IS NULL`;
}

/** Writes the answer once: two answers at the same time cannot both land. */
export async function scriviRisposta(tx: Tx, id: string, { datiPrima, ...risposta }: Risposta): Promise<void> {
  const { count } = await tx.integrazione.updateMany({
    where: { id, rispostaIl: null },
    data: { ...risposta, ...(datiPrima === null ? {} : { datiPrima: datiPrima as Prisma.InputJsonObject }) },
  });
  if (count === 0) throw modificatoDaAltri();
  await tx.$executeRaw`UPDATE integrazione SET correzione = NULL WHERE id = ${id}::uuid`;
}

/** The days in which the term stood still (LE-13): from each question to its answer, by the calendar of Rome. */
export function sospensioniDa(integrazioni: readonly Pick<RigaIntegrazione, 'richiestaIl' | 'rispostaIl'>[]): Sospensione[] {
  return integrazioni.map(({ richiestaIl, rispostaIl }) => ({ dal: oggi(richiestaIl), al: rispostaIl && oggi(rispostaIl) }));
}
