import type { TipoDocumento } from '@/lib/core/documenti';
import type { Tx } from '@/lib/platform/db';
import { sql, type Sql } from '@/lib/platform/sql';
import { ASPETTA_FIRMA, VERSIONI_SEGUENTI } from './repository-sorte';

const personeDi = (d: Sql): Sql => sql`ARRAY(SELECT p.persona FROM (
  SELECT n.persona, o.cognome, o.nome FROM nominato n JOIN operatore o ON o.erogatore_id = n.erogatore_id AND o.id = n.operatore_id
   WHERE n.erogatore_id = ${d}.erogatore_id AND n.documento_id = coalesce(${d}.originale_id, ${d}.id)
  UNION ALL
  SELECT o.nome || ' ' || o.cognome, o.cognome, o.nome FROM operatore o WHERE o.erogatore_id = ${d}.erogatore_id AND o.id = ${d}.operatore_id
     AND NOT EXISTS (SELECT FROM nominato n WHERE n.erogatore_id = ${d}.erogatore_id AND n.documento_id = coalesce(${d}.originale_id, ${d}.id)
                        AND n.operatore_id = o.id)) p ORDER BY p.cognome, p.nome)`;

/**
 * Of a row `d` of the archive: whom it names, by surname, where the archive knows it: whom it designates, as they were when it was written;
 * whose card it is. Of a copy, its act's.
 */
export const PERSONE = personeDi(sql`d`);

/**
 * Of a row `d` of the archive: when the other acts were archived that its convenzione holds and that are called as it is; versions of one act
 * stand under the last, and need not be told apart. Of a copy, its act's.
 */
export const GEMELLI = sql`ARRAY(SELECT g.creato_il
  FROM documento u JOIN documento g ON g.erogatore_id = u.erogatore_id AND g.convenzione_id = u.convenzione_id AND g.tipo = u.tipo
 WHERE u.erogatore_id = d.erogatore_id AND u.id = coalesce(d.originale_id, d.id) AND g.id <> u.id
   AND u.generato AND g.generato AND u.versione = 1 AND g.versione = 1
   AND g.titolo IS NOT DISTINCT FROM u.titolo AND g.anno IS NOT DISTINCT FROM u.anno
   AND ${personeDi(sql`g`)} = ${personeDi(sql`u`)})`;

/** The act to sign in the place of that one: its last version, or the one that has knowingly taken its place; null where there is none. */
export async function attoAlPostoDi(tx: Tx, id: string): Promise<string | null> {
  const [riga] = await tx.$queryRaw<{ id: string | null }[]>`
    SELECT coalesce((SELECT n.id ${VERSIONI_SEGUENTI} AND d.generato ORDER BY n.versione DESC LIMIT 1),
                    (SELECT s.id FROM nominato n JOIN documento s ON s.erogatore_id = n.erogatore_id AND s.id = n.documento_id
                      WHERE n.erogatore_id = d.erogatore_id AND n.sostituisce @> ARRAY[d.id] ORDER BY s.creato_il DESC LIMIT 1)) AS id
      FROM documento d WHERE d.erogatore_id = varco_erogatore() AND d.id = ${id}::uuid`;
  return riga?.id ?? null;
}

/** An act that is prepared and not signed by all yet. */
export type AttoInAttesa = { readonly id: string; readonly il: Date };

/** The acts of a kind that a convenzione has and that wait for a signature, the newest first. */
export function attiInAttesa(tx: Tx, convenzioneId: string, tipo: TipoDocumento): Promise<AttoInAttesa[]> {
  return tx.$queryRaw<AttoInAttesa[]>`
    SELECT d.id, d.creato_il AS il FROM documento d
     WHERE d.erogatore_id = varco_erogatore() AND d.convenzione_id = ${convenzioneId}::uuid AND d.tipo = ${tipo} AND ${ASPETTA_FIRMA}
     ORDER BY d.creato_il DESC, d.id DESC`;
}

/** The same, for who prepares one more: two who do so at once come one after the other, to the end of the transaction. */
export async function attiInAttesaPerModifica(tx: Tx, convenzioneId: string, tipo: TipoDocumento): Promise<AttoInAttesa[]> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(varco_erogatore()::text || ${`${tipo} ${convenzioneId}`}, 0))::text`;
  return attiInAttesa(tx, convenzioneId, tipo);
}
