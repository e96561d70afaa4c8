import { nonTrovato } from '@/lib/core/errors';
import { finestraDi, TIPI_DOCUMENTO, type TipoDocumento } from '@/lib/core/documenti';
import { FINESTRE, type NomeFinestra } from '@/lib/core/finestre';
import type { Tx } from '@/lib/platform/db';
import { join, sql } from '@/lib/platform/sql';
import { raccoltaDi, tipiChe } from './domain/raccolta';
import type { Sorte } from './domain/sorte';
import { TRANSIZIONI_DOCUMENTO } from './domain/stati';

export const VERSIONI_SEGUENTI = sql`FROM documento n
  WHERE n.erogatore_id = d.erogatore_id AND n.tipo = d.tipo AND n.generato AND n.versione > 1 AND n.versione > d.versione
    AND n.convenzione_id IS NOT DISTINCT FROM d.convenzione_id AND n.adesione_id IS NOT DISTINCT FROM d.adesione_id
    AND n.operatore_id IS NOT DISTINCT FROM d.operatore_id AND n.anno IS NOT DISTINCT FROM d.anno`;

/** Of a row `d` of the archive: the same act has been composed again since, for the same convenzione, request, operatore and year. */
export const SUPERATO = sql`(d.generato AND EXISTS (SELECT ${VERSIONI_SEGUENTI}))`;

/** Of a row `d` of the archive: another act has knowingly taken its place, a designation not signed yet (SA-10). */
export const SOSTITUITO = sql`EXISTS (SELECT FROM nominato s WHERE s.erogatore_id = d.erogatore_id AND s.sostituisce @> ARRAY[d.id])`;

/** Of a row `d` of the archive, composed by Varco: somebody has still to sign it. */
const NON_FIRMATO = sql`(d.generato AND cardinality(d.firme_apposte) < cardinality(d.firme_richieste))`;

const MUTATI = sql`FROM nominato n JOIN operatore o ON o.erogatore_id = n.erogatore_id AND o.id = n.operatore_id
  WHERE n.erogatore_id = d.erogatore_id AND n.documento_id = d.id
    AND (n.persona, n.codice_fiscale) <> (o.nome || ' ' || o.cognome, o.codice_fiscale)`;

/** Of a row `d` of the archive: before it was signed somebody whom it names has become somebody else, or has another name (SA-10, CA-17). */
export const CAMBIATO = sql`(${NON_FIRMATO} AND EXISTS (SELECT ${MUTATI}))`;

/** Of a row `d` of the archive: its convenzione was given up before they had all signed it: nobody signs it any more. */
export const ANNULLATO = sql`(${NON_FIRMATO}
  AND EXISTS (SELECT FROM convenzione v WHERE v.erogatore_id = d.erogatore_id AND v.id = d.convenzione_id AND v.stato = 'ANNULLATA'))`;

/** The kinds whose signature designates operators. */
export const CHE_DESIGNANO = tipiChe('DESIGNAZIONE');

const tipiNellaFinestra = (finestra: NomeFinestra) =>
  (Object.keys(TIPI_DOCUMENTO) as TipoDocumento[]).filter((tipo) => finestraDi(tipo, 'firma') === finestra);
const nessunoPiu = (finestra: NomeFinestra) =>
  sql`(d.tipo IN (${join(tipiNellaFinestra(finestra))}) AND v.stato NOT IN (${join([...FINESTRE[finestra].stati])}))`;
const FUORI = (Object.keys(FINESTRE) as NomeFinestra[])
  .filter((finestra) => finestra !== 'SEMPRE' && tipiNellaFinestra(finestra).length > 0)
  .map(nessunoPiu);

const DEL_RICHIEDENTE = (Object.keys(TIPI_DOCUMENTO) as TipoDocumento[]).filter((tipo) => raccoltaDi(tipo).richiedente);

/** Of a row `d` of the archive: who asked to adhere would sign it, and its request has been withdrawn or refused (CH-13). */
export const DOMANDA_CHIUSA = sql`(${NON_FIRMATO} AND d.tipo IN (${join(DEL_RICHIEDENTE)}) AND EXISTS (SELECT FROM adesione q
  WHERE q.erogatore_id = d.erogatore_id AND q.id = d.adesione_id AND q.stato IN ('RITIRATA', 'RESPINTA')))`;

/**
 * Of a row `d` of the archive: its kind is signed in a stretch of the convenzione's life in which the convenzione is not, or of a request that
 * is still alive, and nobody signs it.
 */
export const FUORI_VIGORE = sql`(${DOMANDA_CHIUSA} OR ${NON_FIRMATO} AND EXISTS (SELECT FROM convenzione v WHERE v.erogatore_id = d.erogatore_id
  AND v.id = d.convenzione_id AND v.stato <> 'ANNULLATA' AND (${join(FUORI, ' OR ')})))`;

/** Of a row `d` of the archive: another act has changed since what it was prepared on, and it brings about nothing any more (CA-14, CH-02). */
const SENZA_PIU_EFFETTO = sql`EXISTS (SELECT FROM effetto_atto e JOIN convenzione v ON v.erogatore_id = e.erogatore_id AND v.id = e.convenzione_id
  WHERE e.erogatore_id = d.erogatore_id AND e.documento_id = d.id
    AND (e.versione_prima <> v.clausole_versione OR e.scadenza_prima IS DISTINCT FROM v.scadenza_il))`;

/**
 * Of a row `d` of the archive: it waits for a signature. What `nonSiFirmaPiu` of the domain says of one act, a test holds the two equal:
 * desks, cards and the preparation of another act all ask this, so that none points to an act whose page says that it is signed no more.
 */
export const ASPETTA_FIRMA = sql`(${NON_FIRMATO} AND d.stato IN (${join([...TRANSIZIONI_DOCUMENTO.firmare.da])})
  AND NOT (${SUPERATO} OR ${SOSTITUITO} OR ${CAMBIATO} OR ${ANNULLATO} OR ${FUORI_VIGORE} OR ${SENZA_PIU_EFFETTO}))`;

/** What has become of an act since it was composed. */
export async function sorteDellAtto(tx: Tx, id: string): Promise<Sorte> {
  const [riga] = await tx.$queryRaw<(Omit<Sorte, 'convenzione'> & { numero: string | null; stato: string | null })[]>`
    SELECT ${SUPERATO} AS superato, ${DOMANDA_CHIUSA} AS "domandaChiusa",
           ARRAY(SELECT o.nome || ' ' || o.cognome ${MUTATI} ORDER BY o.cognome, o.nome) AS cambiati, c.numero, c.stato,
           (SELECT max(s.creato_il) FROM nominato n JOIN documento s ON s.erogatore_id = n.erogatore_id AND s.id = n.documento_id
             WHERE n.erogatore_id = d.erogatore_id AND n.sostituisce @> ARRAY[d.id]) AS "sostituitoIl"
      FROM documento d LEFT JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = d.convenzione_id
     WHERE d.erogatore_id = varco_erogatore() AND d.id = ${id}::uuid`;
  if (!riga) throw nonTrovato('Il documento');
  const { superato, sostituitoIl, cambiati, numero, stato, domandaChiusa } = riga;
  return { superato, sostituitoIl, cambiati, domandaChiusa, convenzione: numero !== null && stato !== null ? { numero, stato } : null };
}
