import { Prisma } from '@/lib/generated/prisma/client';
import { addGiorni, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import { STATI_APERTI, type Provenienza, type StatoAdesione } from './domain/stati';
import type { FiltriElenco } from './schema-atti';

export const PER_PAGINA = 20;
/** A term this near is shown as urgent. */
export const GIORNI_URGENZA = 7;

export type RigaElenco = {
  id: string; numero: string; stato: StatoAdesione; provenienza: Provenienza; ente: string; modello: string;
  presentata_il: Date; termine_il: Date | null; termine_sospeso_il: Date | null;
};

const aperti = Prisma.sql`a.stato IN (${Prisma.join([...STATI_APERTI])})`;

function condizioni({ stato, termine }: FiltriElenco, oggi: DataIso): Prisma.Sql {
  const perStato = stato === 'TUTTE' ? Prisma.sql`a.stato <> 'BOZZA'` : stato === 'APERTE' ? aperti : Prisma.sql`a.stato = ${stato}`;
  const corre = Prisma.sql`${aperti} AND a.termine_sospeso_il IS NULL`;
  const limite = addGiorni(oggi, GIORNI_URGENZA);
  if (termine === 'SCADUTI') return Prisma.sql`${perStato} AND ${corre} AND a.termine_il < ${oggi}::date`;
  if (termine === 'IN_SCADENZA') return Prisma.sql`${perStato} AND ${corre} AND a.termine_il BETWEEN ${oggi}::date AND ${limite}::date`;
  return perStato;
}

/** One page of the requests that match, in SQL: those with something to do first, by term; then the concluded ones, the latest first. */
export async function elencoAdesioni(tx: Tx, filtri: FiltriElenco, oggi: DataIso): Promise<{ righe: RigaElenco[]; totale: number }> {
  const dove = condizioni(filtri, oggi);
  const righe = await tx.$queryRaw<RigaElenco[]>`
    SELECT a.id, a.numero, a.stato, a.provenienza, coalesce(a.dati #>> '{ente,denominazione}', '—') AS ente, m.nome AS modello,
           a.presentata_il, a.termine_il, a.termine_sospeso_il
      FROM adesione a JOIN modello m ON m.erogatore_id = a.erogatore_id AND m.id = a.modello_id
     WHERE ${dove}
     ORDER BY (${aperti}) DESC, CASE WHEN ${aperti} AND a.termine_sospeso_il IS NULL THEN a.termine_il END ASC NULLS LAST, a.presentata_il DESC, a.id
     LIMIT ${PER_PAGINA}::int OFFSET ${(filtri.pagina - 1) * PER_PAGINA}::int`;
  const [conta] = await tx.$queryRaw<{ totale: number }[]>`SELECT count(*)::int AS totale FROM adesione a WHERE ${dove}`;
  return { righe, totale: conta?.totale ?? 0 };
}

/** How many requests stand in each state, drafts left out. */
export async function contaPerStato(tx: Tx): Promise<Partial<Record<StatoAdesione, number>>> {
  const gruppi = await tx.adesione.groupBy({ by: ['stato'], where: { stato: { not: 'BOZZA' } }, _count: { _all: true } });
  return Object.fromEntries(gruppi.map(({ stato, _count }) => [stato, _count._all]));
}
