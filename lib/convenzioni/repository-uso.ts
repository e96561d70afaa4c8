import type { FattiUso } from '@/lib/core/utilizzabile';
import type { Tx } from '@/lib/platform/db';

/** What decides whether that convenzione can be used now, and whose it is; null when there is none. */
export async function fattiUso(tx: Tx, convenzioneId: string): Promise<(FattiUso & { readonly enteId: string }) | null> {
  const [riga] = await tx.$queryRaw<(FattiUso & { enteId: string })[]>`
    SELECT c.ente_id AS "enteId", c.stato, EXISTS (SELECT FROM sospensione s WHERE s.erogatore_id = c.erogatore_id AND s.convenzione_id = c.id
             AND s.revocata_il IS NULL) AS sospesa, to_char(c.scadenza_il, 'YYYY-MM-DD') AS "scadenzaIl",
           to_char(c.recesso_efficace_il, 'YYYY-MM-DD') AS "recessoEfficaceIl", to_char(c.diffida_termine_il, 'YYYY-MM-DD') AS "diffidaTermineIl"
      FROM convenzione c WHERE c.id = ${convenzioneId}::uuid`;
  return riga ?? null;
}
