import type { Tx } from '@/lib/platform/db';
import { join, sql } from '@/lib/platform/sql';
import type { ContoDaFare, DaFare } from './domain/da-fare';
import { TRANSIZIONI_DOCUMENTO } from './domain/stati';
import { PERSONE, SUPERATO } from './repository-versioni';
import type { DocumentoDaFareView } from './views';

/** What its state allows next: none needs a number twice, and only what goes out is sent. */
const COSA = sql`CASE WHEN d.stato IN (${join([...TRANSIZIONI_DOCUMENTO.protocollare.da])}) THEN 'protocollare'
                      WHEN d.stato IN (${join([...TRANSIZIONI_DOCUMENTO.trasmettere.da])}) THEN 'trasmettere' ELSE 'consegnare' END`;

/**
 * Documents of a convenzione, of the request that it was born from, or of no dossier at all (LE-06), in their last version, with which the
 * office has something to do: once all their signatures are there, the protocol of what comes in or goes out; then, of what goes out, until
 * it has arrived. Not what stays in the comune's own file, nor a signed copy, which the act carries with it. The first lines are those of
 * the index `documento_da_fare`, which holds these alone, however long the archive grows.
 */
const DOVE = sql`
  FROM (SELECT d.*, ${COSA} AS cosa,
               coalesce((SELECT max(t.inviata_il) FROM trasmissione t WHERE t.erogatore_id = d.erogatore_id AND t.documento_id = d.id),
                        (SELECT p.registrato_il FROM protocollo p WHERE p.erogatore_id = d.erogatore_id AND p.id = d.protocollo_id),
                        d.creato_il) AS dal
          FROM documento d
         WHERE d.erogatore_id = varco_erogatore() AND d.originale_id IS NULL AND d.verso <> 'INTERNO' AND d.stato <> 'CONSEGNATO'
           AND (d.verso = 'USCITA' OR d.stato <> 'PROTOCOLLATO') AND d.firme_apposte @> d.firme_richieste AND NOT ${SUPERATO}) d
  LEFT JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = coalesce(d.convenzione_id, (SELECT v.id FROM convenzione v
       WHERE v.erogatore_id = d.erogatore_id AND v.adesione_id = d.adesione_id AND v.stato <> 'ANNULLATA' LIMIT 1))
  LEFT JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
 WHERE c.id IS NOT NULL OR d.convenzione_id IS NULL AND d.adesione_id IS NULL`;

/** How many wait for each thing, and since when the oldest does: one reading for all. */
export async function contiDaFare(tx: Tx): Promise<Readonly<Record<DaFare, ContoDaFare>>> {
  const righe = await tx.$queryRaw<(ContoDaFare & { cosa: DaFare })[]>`
    SELECT d.cosa, count(*)::int AS quanti, (min(d.dal) AT TIME ZONE 'Europe/Rome')::date::text AS dal ${DOVE} GROUP BY d.cosa`;
  const conto = (cosa: DaFare): ContoDaFare => righe.find((riga) => riga.cosa === cosa) ?? { quanti: 0, dal: null };
  return { protocollare: conto('protocollare'), trasmettere: conto('trasmettere'), consegnare: conto('consegnare') };
}

/** The oldest of each, for a list. */
export function documentiDaFare(tx: Tx, massimo: number): Promise<DocumentoDaFareView[]> {
  return tx.$queryRaw<DocumentoDaFareView[]>`
    SELECT * FROM (
      SELECT d.cosa, d.id, d.tipo, d.titolo, d.parte, d.anno, d.creato_il AS "creatoIl", d.dal, ${PERSONE} AS persone,
             c.id AS "convenzioneId", coalesce(c.numero, '') AS numero, coalesce(e.denominazione, '') AS ente,
             row_number() OVER (PARTITION BY d.cosa ORDER BY d.dal, d.id) AS posto ${DOVE}) r
     WHERE r.posto <= ${massimo}::int ORDER BY r.posto`;
}
