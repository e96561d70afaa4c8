import type { Tx } from '@/lib/platform/db';

/** A protection that the office has disposed; the name is of the current load, null when the person is not in it. */
export type Protezione = {
  readonly id: string;
  readonly soggettoId: string;
  readonly nominativo: string | null;
  readonly codiceFiscale: string | null;
  readonly motivo: string;
  readonly dispostaIl: Date;
  readonly dispostaDa: string | null;
  readonly revocataIl: Date | null;
  readonly revocaMotivo: string | null;
};

const MASSIMO = 500;

/** Those in force first. */
export function protezioni(tx: Tx): Promise<Protezione[]> {
  return tx.$queryRaw<Protezione[]>`
    SELECT p.id, p.soggetto_id AS "soggettoId", nullif(concat_ws(' ', s.cognome, s.nome), '') AS nominativo,
           coalesce(s.codice_fiscale, p.codice_fiscale) AS "codiceFiscale",
           p.motivo, p.disposta_il AS "dispostaIl", u.nome || ' ' || u.cognome AS "dispostaDa", p.revocata_il AS "revocataIl",
           p.revoca_motivo AS "revocaMotivo"
      FROM anagrafe_protezione p
      LEFT JOIN LATERAL (SELECT x.cognome, x.nome, x.codice_fiscale FROM anagrafe_soggetto x WHERE x.erogatore_id = p.erogatore_id
             AND (x.id = p.soggetto_id OR x.codice_fiscale = p.codice_fiscale) ORDER BY x.id = p.soggetto_id DESC LIMIT 1) s ON true
      LEFT JOIN utente u ON u.erogatore_id = p.erogatore_id AND u.id = p.disposta_da
     WHERE p.erogatore_id = varco_erogatore()
     ORDER BY (p.revocata_il IS NULL) DESC, p.disposta_il DESC, p.id LIMIT ${MASSIMO}::int`;
}

/** Of these people, whom the office protects already. */
export async function giaProtetti(tx: Tx, soggetti: readonly string[]): Promise<string[]> {
  const righe = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM varco_protetti() p(id) WHERE p.id = ANY(${[...soggetti]}::uuid[])`;
  return righe.map(({ id }) => id);
}

type Nuova = {
  erogatoreId: string;
  id: string;
  soggettoId: string;
  codiceFiscale: string;
  motivo: string;
  dispostaIl: Date;
  dispostaDa: string;
};

export async function disponi(
  tx: Tx,
  { erogatoreId, id, soggettoId, codiceFiscale, motivo, dispostaIl, dispostaDa }: Nuova,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO anagrafe_protezione (erogatore_id, id, soggetto_id, codice_fiscale, motivo, disposta_il, disposta_da)
    VALUES (${erogatoreId}::uuid, ${id}::uuid, ${soggettoId}::uuid, ${codiceFiscale}, ${motivo}, ${dispostaIl}::timestamptz, ${dispostaDa}::uuid)`;
}

/**
 * Of whom it was; nobody when it is not in force, or not this comune's. Whatever else the office had disposed under the same codice fiscale
 * ends with it: who reads that it is lifted must find it lifted.
 */
export async function revoca(tx: Tx, id: string, motivo: string, da: string, il: Date): Promise<string[]> {
  const righe = await tx.$queryRaw<{ soggettoId: string }[]>`
    WITH questa AS (SELECT id, codice_fiscale FROM anagrafe_protezione WHERE id = ${id}::uuid AND revocata_il IS NULL)
    UPDATE anagrafe_protezione p SET revocata_il = ${il}::timestamptz, revocata_da = ${da}::uuid, revoca_motivo = ${motivo}
      FROM questa q WHERE (p.id = q.id OR p.codice_fiscale = q.codice_fiscale) AND p.revocata_il IS NULL RETURNING p.soggetto_id AS "soggettoId"`;
  return righe.map(({ soggettoId }) => soggettoId);
}
