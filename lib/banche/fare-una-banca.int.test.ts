import { afterAll, beforeAll, expect, it } from 'vitest';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';

let db: Proprietario;
beforeAll(async () => {
  db = await connettiProprietario(process.env.DATABASE_URL ?? '');
});
afterAll(() => db.chiudi());

/** Who may do what with the tables of a bank, and what holds of its versions, without the names of bank and tables. */
async function muriDi(banca: string): Promise<string[]> {
  const righe = await db.esegui<{ muro: string }>(
    `WITH t AS (SELECT c.oid, c.relname, c.relname = $1 || '_versione' AS versioni, c.relrowsecurity AND c.relforcerowsecurity AS murata
                  FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND starts_with(c.relname, $1 || '_'))
     SELECT DISTINCT concat_ws(' ', CASE WHEN t.versioni THEN 'versioni' ELSE 'tabella' END, m.muro) AS muro FROM t CROSS JOIN LATERAL (
       SELECT 'murata ' || t.murata AS muro
       UNION ALL SELECT concat_ws(' ', p.policyname, p.permissive, p.roles::text, p.cmd, p.qual, p.with_check) FROM pg_policies p WHERE p.tablename = t.relname
       UNION ALL SELECT concat_ws(' ', g.grantee, g.privilege_type) FROM information_schema.role_table_grants g
                  WHERE g.table_name = t.relname AND starts_with(g.grantee, 'varco_')
       UNION ALL SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k
                  WHERE k.conrelid = t.oid AND (k.contype = 'f' OR t.versioni AND k.contype IN ('p', 'c'))
       UNION ALL SELECT regexp_replace(i.indexdef, '^.* USING ', '') FROM pg_indexes i WHERE t.versioni AND i.tablename = t.relname) m`,
    [banca],
  );
  return righe.map(({ muro }) => muro.replaceAll(`${banca}_versione`, 'VERSIONI')).sort();
}

it.each(['anagrafe', 'catasto'])('RT-01 RT-06 a bank made by varco_fai_banca stands behind the very walls of the %s', async (banca) => {
  const fatta = new Error('undone');
  await expect(
    db.transazione(async () => {
      await db.esegui(`CREATE TABLE urne_versione (erogatore_id UUID NOT NULL, id UUID NOT NULL, stato TEXT NOT NULL, progressivo INTEGER NOT NULL DEFAULT 0,
        CONSTRAINT urne_versione_pkey PRIMARY KEY (erogatore_id, id))`);
      await db.esegui(
        'CREATE TABLE urne_sezione (erogatore_id UUID NOT NULL, versione_id UUID NOT NULL, PRIMARY KEY (erogatore_id, versione_id))',
      );
      await db.esegui("SELECT varco_fai_banca('urne')");
      const [urne, altra] = [await muriDi('urne'), await muriDi(banca)];
      expect(urne.length).toBeGreaterThan(12);
      // A bank may have tables that its archives do not fill.
      if (banca === 'catasto') expect(urne).toEqual(altra);
      else expect(urne.filter((muro) => !altra.includes(muro))).toEqual([]);
      throw fatta;
    }),
  ).rejects.toBe(fatta);
});

it('RT-01 is for the owner of the database alone', async () => {
  const [riga] = await db.esegui<{ chi: boolean }>(
    "SELECT bool_or(has_function_privilege(r, 'varco_fai_banca(text)', 'EXECUTE')) AS chi FROM unnest(ARRAY['varco_app', 'varco_servizio', 'varco_banche']) r",
  );
  expect(riga?.chi).toBe(false);
});
