import { Prisma } from '@/lib/generated/prisma/client';
import type { Tx } from '@/lib/platform/db';

/** Which sessions are meant; the given conditions hold together. */
export type FiltroSessioni = {
  readonly utentiId?: readonly string[];
  readonly operatoreId?: string;
  readonly convenzioneId?: string;
  readonly enteId?: string;
  /** The one that stays: who changes its own password keeps working. */
  readonly salvo?: string;
};

/** Closes the open sessions that the filter names and answers how many. An empty filter is a fault, not everybody. */
export async function chiudiSessioni(tx: Tx, filtro: FiltroSessioni, motivo: string, now: Date): Promise<number> {
  const condizioni: Prisma.Sql[] = [];
  if (filtro.utentiId) condizioni.push(Prisma.sql`utente_id = ANY (${[...filtro.utentiId]}::uuid[])`);
  if (filtro.operatoreId) condizioni.push(Prisma.sql`operatore_id = ${filtro.operatoreId}::uuid`);
  if (filtro.convenzioneId) {
    condizioni.push(Prisma.sql`operatore_id IN (SELECT o.id FROM operatore o WHERE o.erogatore_id = sessione.erogatore_id AND o.convenzione_id = ${filtro.convenzioneId}::uuid)`);
  }
  if (filtro.enteId) condizioni.push(Prisma.sql`ente_id = ${filtro.enteId}::uuid`);
  if (condizioni.length === 0) throw new Error('chiudiSessioni wants to know whose');
  if (filtro.salvo) condizioni.push(Prisma.sql`id <> ${filtro.salvo}::uuid`);
  return tx.$executeRaw`
    UPDATE sessione SET chiusa_il = ${now}::timestamptz, motivo_chiusura = ${motivo}
     WHERE chiusa_il IS NULL AND ${Prisma.join(condizioni, ' AND ')}`;
}
