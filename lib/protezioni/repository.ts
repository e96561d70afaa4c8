import { MASSIMO_IN_ELENCO } from '@/lib/core/elenco-breve';
import type { Tx } from '@/lib/platform/db';
import type { Trovata } from './domain/trovata';

/** A protection that the office has disposed, and how the archives called that person then; null where none said it. */
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

/** Those in force first. */
export function protezioni(tx: Tx): Promise<Protezione[]> {
  return tx.$queryRaw<Protezione[]>`
    SELECT p.id, p.soggetto_id AS "soggettoId", p.nominativo, p.codice_fiscale AS "codiceFiscale",
           p.motivo, p.disposta_il AS "dispostaIl", u.nome || ' ' || u.cognome AS "dispostaDa", p.revocata_il AS "revocataIl",
           p.revoca_motivo AS "revocaMotivo"
      FROM protezione p
      LEFT JOIN utente u ON u.erogatore_id = p.erogatore_id AND u.id = p.disposta_da
     WHERE p.erogatore_id = varco_erogatore()
     ORDER BY (p.revocata_il IS NULL) DESC, p.disposta_il DESC, p.id LIMIT ${MASSIMO_IN_ELENCO}::int`;
}

/** Of whom those in force are. */
export function inVigore(tx: Tx): Promise<{ id: string; banca: string | null; soggettoId: string; codiceFiscale: string | null }[]> {
  return tx.protezione.findMany({ where: { revocataIl: null }, select: { id: true, banca: true, soggettoId: true, codiceFiscale: true } });
}

/** Of these cards, those that the office protects already: all, once their codice fiscale is. Those without one, each by itself. */
export async function giaProtetti(tx: Tx, codiceFiscale: string | null, schede: readonly string[]): Promise<string[]> {
  const righe = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM unnest(${[...schede]}::uuid[]) c(id) WHERE EXISTS (SELECT FROM protezione p WHERE p.erogatore_id = varco_erogatore()
       AND p.revocata_il IS NULL AND (p.soggetto_id = c.id OR p.codice_fiscale = ${codiceFiscale}))`;
  return righe.map(({ id }) => id);
}

type Nuova = {
  erogatoreId: string;
  id: string;
  soggettoId: string;
  codiceFiscale: string | null;
  banca: string;
  nominativo: string | null;
  motivo: string;
  dispostaIl: Date;
  dispostaDa: string;
};

/** With how the archives call that person, and called it: a card that has no codice fiscale is known by that (SA-17). */
export async function disponi(tx: Tx, nuova: Nuova): Promise<void> {
  await tx.protezione.create({ data: nuova });
  await tx.$executeRaw`SELECT varco_ricorda_nomi(${nuova.id}::uuid)`;
}

/** Where those of the protections in force are found today. */
export function trovate(tx: Tx): Promise<(Trovata & { readonly protezione: string })[]> {
  return tx.$queryRaw`SELECT protezione, banca, come, quante FROM varco_dove_protetti() ORDER BY banca, come`;
}

/**
 * Of whom it was; nobody when it is not in force, or not this comune's. Whatever else the office had disposed under the same codice fiscale
 * ends with it: who reads that it is lifted must find it lifted.
 */
export async function revoca(tx: Tx, id: string, motivo: string, da: string, il: Date): Promise<string[]> {
  const righe = await tx.$queryRaw<{ soggettoId: string }[]>`
    WITH questa AS (SELECT id, codice_fiscale FROM protezione WHERE id = ${id}::uuid AND revocata_il IS NULL)
    UPDATE protezione p SET revocata_il = ${il}::timestamptz, revocata_da = ${da}::uuid, revoca_motivo = ${motivo}
      FROM questa q WHERE (p.id = q.id OR p.codice_fiscale = q.codice_fiscale) AND p.revocata_il IS NULL RETURNING p.soggetto_id AS "soggettoId"`;
  return righe.map(({ soggettoId }) => soggettoId);
}
