import { MASSIMO_DA_FARE } from '@/lib/core/elenco-breve';
import { definizioneDi, TIPI_DOCUMENTO, type TipoDocumento } from '@/lib/core/documenti';
import { STATI_UTILIZZABILI } from '@/lib/core/utilizzabile';
import type { Tx } from '@/lib/platform/db';
import { join, sql } from '@/lib/platform/sql';
import type { ContoDaFare, DaFare, DocumentoCheAspetta, DocumentoDaFirmare } from './domain/da-fare';
import { isStipula } from './domain/raccolta';
import { TRANSIZIONI_DOCUMENTO } from './domain/stati';
import { ASPETTA_FIRMA, CHE_DESIGNANO, SUPERATO } from './repository-sorte';
import { GEMELLI, PERSONE } from './repository-versioni';
import type { DocumentoDaFareView } from './views';

const TIPI = Object.keys(TIPI_DOCUMENTO) as TipoDocumento[];

/** LE-06: what goes to a person, who has no PEC. */
const A_MANO = TIPI.filter((tipo) => definizioneDi(tipo).destinatario !== undefined);

/** What its state allows next: none needs a number twice, only what goes out is sent, and to a person it is handed over. */
const COSA = sql`CASE WHEN d.stato IN (${join([...TRANSIZIONI_DOCUMENTO.protocollare.da])}) THEN 'protocollare'
                      WHEN d.tipo IN (${join(A_MANO)}) THEN 'consegnare'
                      WHEN d.stato IN (${join([...TRANSIZIONI_DOCUMENTO.trasmettere.da])}) THEN 'trasmettere' ELSE 'consegnare' END`;

/**
 * Documents of a convenzione, of the request that it was born from, or of no dossier at all (LE-06), in their last version, with which the
 * office has something to do: once all their signatures are there, the protocol of what comes in or goes out; then, of what goes out, until
 * it has arrived. Not what stays in the comune's own file, nor a signed copy, which the act carries with it, nor what was taken over, which has
 * had its protocol and its way long ago. The first lines are those of
 * the index `documento_da_fare`, which holds these alone, however long the archive grows.
 */
const DOVE = sql`
  FROM (SELECT d.*, ${COSA} AS cosa,
               coalesce((SELECT max(t.inviata_il) FROM trasmissione t WHERE t.erogatore_id = d.erogatore_id AND t.documento_id = d.id),
                        (SELECT p.registrato_il FROM protocollo p WHERE p.erogatore_id = d.erogatore_id AND p.id = d.protocollo_id),
                        d.creato_il) AS dal
          FROM documento d
         WHERE d.erogatore_id = varco_erogatore() AND d.originale_id IS NULL AND d.verso <> 'INTERNO' AND d.stato <> 'CONSEGNATO' AND d.stato <> 'RITIRATO'
           AND (d.verso = 'USCITA' OR d.stato <> 'PROTOCOLLATO') AND d.firme_apposte @> d.firme_richieste AND d.presa_in_carico_id IS NULL
           AND NOT ${SUPERATO}) d
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
      SELECT d.cosa, d.id, d.tipo, d.titolo, d.parte, d.anno, d.creato_il AS "creatoIl", d.dal, ${PERSONE} AS persone, ${GEMELLI} AS gemelli,
             c.id AS "convenzioneId", coalesce(c.numero, '') AS numero, coalesce(e.denominazione, '') AS ente,
             (row_number() OVER (PARTITION BY d.cosa ORDER BY d.dal, d.id))::int AS posto ${DOVE}) r
     WHERE r.posto <= ${massimo}::int ORDER BY r.posto`;
}

/** What other contexts know of what is left behind. `suRichiesta`: kinds that the office prepares when they serve; `adesioniAperte`: states. */
type AncoraVivi = { readonly suRichiesta: readonly TipoDocumento[]; readonly adesioniAperte: readonly string[] };

/**
 * Acts that are no convenzione and wait for a signature, those that have waited longest first: of a designation those by which somebody is
 * still to be designated; an extract belongs to nothing else (LE-06). What is left behind is not asked
 * for: an act prepared for a convenzione that has ended, though its page takes it, or of a request that has come to its own.
 */
export function documentiDaFirmare(tx: Tx, { suRichiesta, adesioniAperte }: AncoraVivi): Promise<DocumentoDaFirmare[]> {
  return tx.$queryRaw<DocumentoDaFirmare[]>`
    SELECT d.id, d.tipo, d.titolo, d.convenzione_id AS "convenzioneId", d.adesione_id AS "adesioneId", coalesce(c.numero, a.numero, '') AS numero,
           coalesce(e.denominazione, a.dati #>> '{ente,denominazione}', '') AS ente, d.firme_richieste AS "firmeRichieste",
           d.firme_apposte AS "firmeApposte", ${PERSONE} AS persone, ${GEMELLI} AS gemelli,
           d.creato_il AS "creatoIl", (d.creato_il AT TIME ZONE 'Europe/Rome')::date::text AS dal
      FROM documento d
      LEFT JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = d.convenzione_id
      LEFT JOIN ente e ON e.erogatore_id = c.erogatore_id AND e.id = c.ente_id
      LEFT JOIN adesione a ON a.erogatore_id = d.erogatore_id AND a.id = d.adesione_id AND d.convenzione_id IS NULL
     WHERE d.erogatore_id = varco_erogatore() AND ${ASPETTA_FIRMA} AND d.tipo NOT IN (${join(TIPI.filter(isStipula))})
       AND (c.stato IN (${join([...STATI_UTILIZZABILI])}) OR c.id IS NOT NULL AND d.tipo NOT IN (${join([...suRichiesta])})
            OR d.convenzione_id IS NULL AND d.adesione_id IS NULL
            OR a.stato IN (${join([...adesioniAperte])})
            OR a.stato = 'ACCOLTA' AND NOT EXISTS (SELECT FROM convenzione v WHERE v.erogatore_id = a.erogatore_id AND v.adesione_id = a.id
              AND v.stato <> 'ANNULLATA'))
       AND NOT EXISTS (SELECT FROM firma_in_esame x WHERE x.erogatore_id = d.erogatore_id AND x.originale_id = d.id AND x.stato = 'IN_ESAME')
       AND (d.tipo NOT IN (${join(CHE_DESIGNANO)}) OR EXISTS (SELECT FROM nominato n
             JOIN operatore o ON o.erogatore_id = n.erogatore_id AND o.id = n.operatore_id
             WHERE n.erogatore_id = d.erogatore_id AND n.documento_id = d.id AND o.stato = 'PROPOSTO'))
     ORDER BY d.creato_il LIMIT ${MASSIMO_DA_FARE}::int`;
}

/** Signed files that wait for a person's judgement, those that have waited longest first, told by the act that they sign; `id`: the examination's. */
export function firmeDaEsaminare(tx: Tx): Promise<DocumentoCheAspetta[]> {
  return tx.$queryRaw<DocumentoCheAspetta[]>`
    SELECT x.id, d.tipo, d.titolo, d.convenzione_id AS "convenzioneId", d.adesione_id AS "adesioneId", coalesce(c.numero, a.numero, '') AS numero,
           coalesce(e.denominazione, a.dati #>> '{ente,denominazione}', '') AS ente, ${PERSONE} AS persone, ${GEMELLI} AS gemelli, d.creato_il AS "creatoIl",
           (x.caricata_il AT TIME ZONE 'Europe/Rome')::date::text AS dal
      FROM firma_in_esame x JOIN documento d ON d.erogatore_id = x.erogatore_id AND d.id = x.originale_id
      LEFT JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = d.convenzione_id
      LEFT JOIN ente e ON e.erogatore_id = d.erogatore_id AND e.id = coalesce(c.ente_id, d.ente_id)
      LEFT JOIN adesione a ON a.erogatore_id = d.erogatore_id AND a.id = d.adesione_id
     WHERE x.erogatore_id = varco_erogatore() AND x.stato = 'IN_ESAME' ORDER BY x.caricata_il LIMIT ${MASSIMO_DA_FARE}::int`;
}
