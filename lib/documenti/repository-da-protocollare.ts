import type { DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import { join, sql } from '@/lib/platform/sql';
import { TRANSIZIONI_DOCUMENTO } from './domain/stati';
import type { DaProtocollareView } from './views';

/**
 * DPR 445/2000, art. 53: what comes in or goes out, once all its signatures are there: of a convenzione or of the request that it was born
 * from, in its last version. Not what stays in the comune's own file, nor a signed copy, which the act carries with it.
 */
const DOVE = sql`
  FROM documento d
  JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = coalesce(d.convenzione_id, (SELECT v.id FROM convenzione v
       WHERE v.erogatore_id = d.erogatore_id AND v.adesione_id = d.adesione_id AND v.stato <> 'ANNULLATA' LIMIT 1))
  JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
 WHERE d.erogatore_id = varco_erogatore() AND d.protocollo_id IS NULL AND d.originale_id IS NULL AND d.verso <> 'INTERNO'
   AND d.stato IN (${join([...TRANSIZIONI_DOCUMENTO.protocollare.da])}) AND d.firme_apposte @> d.firme_richieste
   AND NOT (d.generato AND EXISTS (SELECT FROM documento n WHERE n.erogatore_id = d.erogatore_id AND n.tipo = d.tipo AND n.generato
         AND n.versione > d.versione AND n.convenzione_id IS NOT DISTINCT FROM d.convenzione_id AND n.adesione_id IS NOT DISTINCT FROM d.adesione_id
         AND n.operatore_id IS NOT DISTINCT FROM d.operatore_id AND n.anno IS NOT DISTINCT FROM d.anno AND n.creato_il >= d.creato_il))`;

/** How many there are, and since when the oldest waits. */
export async function contoDaProtocollare(tx: Tx): Promise<{ quanti: number; dal: DataIso | null }> {
  const [riga] = await tx.$queryRaw<{ quanti: number; dal: DataIso | null }[]>`
    SELECT count(*)::int AS quanti, (min(d.creato_il) AT TIME ZONE 'Europe/Rome')::date::text AS dal ${DOVE}`;
  return riga ?? { quanti: 0, dal: null };
}

/** The oldest of them, for a list. */
export function daProtocollare(tx: Tx, massimo: number): Promise<DaProtocollareView[]> {
  return tx.$queryRaw<DaProtocollareView[]>`
    SELECT d.id, d.tipo, d.titolo, c.id AS "convenzioneId", c.numero, e.denominazione AS ente, d.creato_il AS "creatoIl"
      ${DOVE} ORDER BY d.creato_il, d.id LIMIT ${massimo}::int`;
}
