import type { Tx } from '@/lib/platform/db';
import { sql } from '@/lib/platform/sql';
import type { Lettore, VoceRegistro } from '@/lib/registro/domain/voce';

/** The row behind the code of a sheet, for a reader that may have it; null otherwise. Keys and fields stay where they are. */
export async function vociDelFoglio(
  tx: Tx,
  codice: string,
  { enteId, ambito, operatoreId }: Lettore & { readonly operatoreId: string | null },
): Promise<VoceRegistro | null> {
  const [riga] = await tx.$queryRaw<VoceRegistro[]>`
    SELECT r.id, r.istante, r.operazione, r.categoria, r.esito, r.motivo, r.nominativo, r.nome_utente AS "nomeUtente", r.ruolo,
           e.denominazione AS ente, r.ente_id AS "enteId", e.tipo AS "enteTipo", c.numero AS convenzione, r.clausole_versione AS "clausoleVersione",
           r.finalita, r.riferimento, r.numero_richiesta AS "numeroRichiesta", NULL AS chiavi, cardinality(r.soggetti) AS soggetti,
           '{}'::text[] AS campi, r.oggetto, r.sessione_id AS "sessioneId", r.indirizzo_ip AS "indirizzoIp", r.postazione
      FROM registro r
      LEFT JOIN ente e ON e.erogatore_id = r.erogatore_id AND e.id = r.ente_id
      LEFT JOIN convenzione c ON c.erogatore_id = r.erogatore_id AND c.id = r.convenzione_id
     WHERE r.erogatore_id = varco_erogatore() AND r.dettagli ->> 'foglio' = ${codice}
       AND ${operatoreId === null ? sql`true` : sql`r.operatore_id = ${operatoreId}::uuid`}
       AND ${enteId === null ? sql`true` : sql`r.ente_id = ${enteId}::uuid`}
       AND ${ambito === null ? sql`true` : sql`r.convenzione_id = ANY(${ambito}::uuid[])`} LIMIT 1`;
  return riga ?? null;
}
