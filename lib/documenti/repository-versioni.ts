import type { Tx } from '@/lib/platform/db';
import { sql } from '@/lib/platform/sql';

/** Of a row `d` of the archive: the same act has been composed again since, for the same convenzione, request, operatore and year. */
export const SUPERATO = sql`(d.generato AND EXISTS (SELECT FROM documento n
  WHERE n.erogatore_id = d.erogatore_id AND n.tipo = d.tipo AND n.generato AND n.versione > 1 AND n.versione > d.versione
    AND n.convenzione_id IS NOT DISTINCT FROM d.convenzione_id AND n.adesione_id IS NOT DISTINCT FROM d.adesione_id
    AND n.operatore_id IS NOT DISTINCT FROM d.operatore_id AND n.anno IS NOT DISTINCT FROM d.anno))`;

/** Of a row `d` of the archive: another act has knowingly taken its place, a designation not signed yet (SA-10). */
export const SOSTITUITO = sql`EXISTS (SELECT FROM nominato s WHERE s.erogatore_id = d.erogatore_id AND s.sostituisce @> ARRAY[d.id])`;

/** Of a row `d` of the archive: whom it names, by surname, where the archive knows it: whom it designates, whose card it is. Of a copy, its act's. */
export const PERSONE = sql`ARRAY(SELECT o.nome || ' ' || o.cognome FROM operatore o WHERE o.erogatore_id = d.erogatore_id
  AND o.id IN (SELECT d.operatore_id UNION ALL SELECT n.operatore_id FROM nominato n
                WHERE n.erogatore_id = d.erogatore_id AND n.documento_id = coalesce(d.originale_id, d.id)) ORDER BY o.cognome, o.nome)`;

/** Whether the same act has been composed again since: the later version is the one to sign. */
export async function isSuperato(tx: Tx, id: string): Promise<boolean> {
  const [riga] = await tx.$queryRaw<{ superato: boolean }[]>`
    SELECT ${SUPERATO} AS superato FROM documento d WHERE d.erogatore_id = varco_erogatore() AND d.id = ${id}::uuid`;
  return riga?.superato ?? false;
}

/** When the act was prepared that has knowingly taken the place of this one (SA-10); null: none has. */
export async function sostituitoIl(tx: Tx, id: string): Promise<Date | null> {
  const [riga] = await tx.$queryRaw<{ il: Date }[]>`
    SELECT d.creato_il AS il FROM nominato n JOIN documento d ON d.erogatore_id = n.erogatore_id AND d.id = n.documento_id
     WHERE n.erogatore_id = varco_erogatore() AND n.sostituisce @> ARRAY[${id}::uuid] ORDER BY d.creato_il DESC LIMIT 1`;
  return riga?.il ?? null;
}
