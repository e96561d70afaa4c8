import type { DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';

/** A convenzione with the names and addresses of its parties, as the acts on its roster need it. */
export type RigaContorno = {
  readonly id: string;
  readonly comune: string;
  readonly emailUfficio: string;
  readonly enteId: string;
  readonly ente: string;
  readonly pecEnte: string;
  readonly numero: string;
  readonly stato: string;
  readonly sospesa: boolean;
  readonly scadenzaIl: DataIso | null;
  readonly recessoEfficaceIl: DataIso | null;
  readonly diffidaTermineIl: DataIso | null;
};

/** Those of the convenzioni that are visible, in no order. */
export function righeContorno(tx: Tx, convenzioni: readonly string[]): Promise<RigaContorno[]> {
  return tx.$queryRaw<RigaContorno[]>`
    SELECT c.id, e.denominazione AS comune, e.email_ufficio AS "emailUfficio", c.ente_id AS "enteId", n.denominazione AS ente,
           n.pec AS "pecEnte", c.numero, c.stato,
           c.scadenza_il::text AS "scadenzaIl", c.recesso_efficace_il::text AS "recessoEfficaceIl",
           c.diffida_termine_il::text AS "diffidaTermineIl",
           EXISTS (SELECT FROM sospensione q WHERE q.erogatore_id = c.erogatore_id AND q.convenzione_id = c.id AND q.revocata_il IS NULL) AS sospesa
      FROM convenzione c JOIN erogatore e ON e.id = c.erogatore_id JOIN ente n ON n.erogatore_id = c.erogatore_id AND n.id = c.ente_id
     WHERE c.id = ANY(${[...convenzioni]}::uuid[])`;
}
