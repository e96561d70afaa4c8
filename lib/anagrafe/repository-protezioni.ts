import type { Tx } from '@/lib/platform/db';

/** A protection that the office has disposed; name and code are of the current load, null when the person is not in it. */
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
    SELECT p.id, p.soggetto_id AS "soggettoId", nullif(concat_ws(' ', s.cognome, s.nome), '') AS nominativo, s.codice_fiscale AS "codiceFiscale",
           p.motivo, p.disposta_il AS "dispostaIl", u.nome || ' ' || u.cognome AS "dispostaDa", p.revocata_il AS "revocataIl",
           p.revoca_motivo AS "revocaMotivo"
      FROM anagrafe_protezione p
      LEFT JOIN anagrafe_soggetto s ON s.erogatore_id = p.erogatore_id AND s.id = p.soggetto_id
      LEFT JOIN utente u ON u.erogatore_id = p.erogatore_id AND u.id = p.disposta_da
     WHERE p.erogatore_id = varco_erogatore()
     ORDER BY (p.revocata_il IS NULL) DESC, p.disposta_il DESC, p.id LIMIT ${MASSIMO}::int`;
}

/** Of these people, whom the office protects already. */
export async function giaProtetti(tx: Tx, soggetti: readonly string[]): Promise<string[]> {
  const righe = await tx.$queryRaw<{ id: string }[]>`
    SELECT soggetto_id AS id FROM anagrafe_protezione
     WHERE erogatore_id = varco_erogatore() AND revocata_il IS NULL AND soggetto_id = ANY(${[...soggetti]}::uuid[])`;
  return righe.map(({ id }) => id);
}

type Nuova = { erogatoreId: string; id: string; soggettoId: string; motivo: string; dispostaIl: Date; dispostaDa: string };

export async function disponi(tx: Tx, { erogatoreId, id, soggettoId, motivo, dispostaIl, dispostaDa }: Nuova): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO anagrafe_protezione (erogatore_id, id, soggetto_id, motivo, disposta_il, disposta_da)
    VALUES (${erogatoreId}::uuid, ${id}::uuid, ${soggettoId}::uuid, ${motivo}, ${dispostaIl}::timestamptz, ${dispostaDa}::uuid)`;
}

/** Of whom it was; null when it is not in force, or not this comune's. */
export async function revoca(tx: Tx, id: string, motivo: string, da: string, il: Date): Promise<string | null> {
  const [riga] = await tx.$queryRaw<{ soggettoId: string }[]>`
    UPDATE anagrafe_protezione SET revocata_il = ${il}::timestamptz, revocata_da = ${da}::uuid, revoca_motivo = ${motivo}
     WHERE id = ${id}::uuid AND revocata_il IS NULL RETURNING soggetto_id AS "soggettoId"`;
  return riga?.soggettoId ?? null;
}
