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
  FROM (SELECT erogatore_id, id, tipo, titolo, convenzione_id, adesione_id, creato_il, protocollo_id, stato, firme_richieste, firme_apposte,
               generato AND versione < max(versione) FILTER (WHERE generato)
                 OVER (PARTITION BY tipo, convenzione_id, adesione_id, operatore_id, anno) AS rifatto
          FROM documento WHERE erogatore_id = varco_erogatore() AND originale_id IS NULL AND verso <> 'INTERNO') d
  JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = coalesce(d.convenzione_id, (SELECT v.id FROM convenzione v
       WHERE v.erogatore_id = d.erogatore_id AND v.adesione_id = d.adesione_id AND v.stato <> 'ANNULLATA' LIMIT 1))
  JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
 WHERE d.protocollo_id IS NULL AND d.stato IN (${join([...TRANSIZIONI_DOCUMENTO.protocollare.da])})
   AND d.firme_apposte @> d.firme_richieste AND NOT d.rifatto`;

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
