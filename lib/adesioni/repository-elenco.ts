import { addGiorni, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import { STATI_ADESIONE, STATI_APERTI, type Provenienza, type StatoAdesione } from './domain/stati';
import type { FiltriDomande } from './schema-atti';

export const PER_PAGINA = 20;
/** A term this near is shown as urgent. */
export const GIORNI_URGENZA = 7;

export type DomandaInElenco = {
  id: string;
  numero: string;
  stato: StatoAdesione;
  provenienza: Provenienza;
  ente: string;
  modello: string;
  presentata_il: Date;
  termine_il: Date | null;
  termine_sospeso_il: Date | null;
};

/** The states that a filter lets through, drafts never. */
function statiDi(stato: FiltriDomande['stato']): StatoAdesione[] {
  if (stato === 'TUTTE') return STATI_ADESIONE.filter((uno) => uno !== 'BOZZA');
  return stato === 'APERTE' ? [...STATI_APERTI] : [stato];
}

/** Between which days the term must fall, both included; null when it does not matter. What stands still never falls. */
function finestra(termine: FiltriDomande['termine'], oggi: DataIso): { dal: DataIso; al: DataIso } | null {
  if (termine === 'TUTTI') return null;
  return termine === 'SCADUTI' ? { dal: '0001-01-01', al: addGiorni(oggi, -1) } : { dal: oggi, al: addGiorni(oggi, GIORNI_URGENZA) };
}

/** One page of the requests that match, in SQL: those with something to do first, by term; then the concluded ones, the latest first. */
export async function elencoAdesioni(tx: Tx, filtri: FiltriDomande, oggi: DataIso): Promise<{ righe: DomandaInElenco[]; totale: number }> {
  const [stati, aperti, giorni] = [statiDi(filtri.stato), [...STATI_APERTI], finestra(filtri.termine, oggi)];
  const [dal, al] = [giorni?.dal ?? null, giorni?.al ?? null];
  const righe = await tx.$queryRaw<(DomandaInElenco & { totale: number })[]>`
    SELECT a.id, a.numero, a.stato, a.provenienza, coalesce(a.dati #>> '{ente,denominazione}', '—') AS ente, m.nome AS modello,
           a.presentata_il, a.termine_il, a.termine_sospeso_il, count(*) OVER ()::int AS totale
      FROM adesione a JOIN modello m ON m.erogatore_id = a.erogatore_id AND m.id = a.modello_id
     WHERE a.stato = ANY (${stati}::text[])
       AND (${dal}::date IS NULL OR (a.stato = ANY (${aperti}::text[]) AND a.termine_sospeso_il IS NULL AND a.termine_il BETWEEN ${dal}::date AND ${al}::date))
     ORDER BY a.stato = ANY (${aperti}::text[]) DESC,
              CASE WHEN a.stato = ANY (${aperti}::text[]) AND a.termine_sospeso_il IS NULL THEN a.termine_il END ASC NULLS LAST, a.presentata_il DESC, a.id
     LIMIT ${PER_PAGINA}::int OFFSET ${(filtri.pagina - 1) * PER_PAGINA}::int`;
  return { righe, totale: righe[0]?.totale ?? 0 };
}

/** How many requests stand in each state, drafts left out. */
export async function contaPerStato(tx: Tx): Promise<Partial<Record<StatoAdesione, number>>> {
  const gruppi = await tx.adesione.groupBy({ by: ['stato'], where: { stato: { not: 'BOZZA' } }, _count: { _all: true } });
  return Object.fromEntries(gruppi.map(({ stato, _count }) => [stato, _count._all]));
}
