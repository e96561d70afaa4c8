import type { Tx } from '@/lib/platform/db';
import { sql, type Sql } from '@/lib/platform/sql';
import type { Composto } from './domain/composto-da-varco';
import { ASPETTA_FIRMA } from './repository-sorte';
import { PERSONE } from './repository-versioni';

/** Digests of what a file begins with; the identifier and the instant that it says of itself, of one that says that Varco has composed it. */
type Segni = {
  readonly impronte: readonly string[];
  readonly composto: { readonly nome: string | null; readonly preparato: Date | null } | null;
};

/**
 * The document that Varco has composed and that a file is, or begins with, where the reader may see it (row-level security): by its bytes,
 * else by what the file says of itself, where that tells one document from all others. Null also for those of somebody else.
 */
export async function compostoDi(tx: Tx, { impronte, composto }: Segni): Promise<Composto | null> {
  const [suo] = await composti(tx, sql`d.sha256 = ANY (${[...impronte]}::text[])`);
  if (suo || !composto?.preparato || composto.nome === null) return suo ?? null;
  // A document of ours says in which second it was composed, of which convenzione it is, and at the end its title.
  const { nome, preparato } = composto;
  const secondo = sql`date_trunc('second', ${preparato}::timestamptz)`;
  const candidati = await composti(
    tx,
    sql`d.creato_il >= ${secondo} AND d.creato_il < ${secondo} + interval '1 second' AND (c.numero IS NULL OR strpos(${nome}, c.numero) > 0)`,
  );
  const [solo, ...altri] = candidati.filter(({ titolo }) => titolo !== null && nome.endsWith(titolo));
  return solo && altri.length === 0 ? solo : null;
}

function composti(tx: Tx, quali: Sql): Promise<Composto[]> {
  return tx.$queryRaw<Composto[]>`
    SELECT d.tipo, d.titolo, d.anno, d.creato_il AS "creatoIl", ${PERSONE} AS persone,
           d.adesione_id IS NOT NULL AND d.convenzione_id IS NULL AS "dellaDomanda", ${ASPETTA_FIRMA} AS "daFirmare"
      FROM documento d LEFT JOIN convenzione c ON c.erogatore_id = d.erogatore_id AND c.id = d.convenzione_id
     WHERE d.erogatore_id = varco_erogatore() AND d.generato AND ${quali} ORDER BY d.creato_il DESC, d.id LIMIT 20`;
}
