-- The second wall, where the first (use cases) might one day forget: what the fruitore's people write belongs to their own ente, and only drafts are erased.

DO $$
DECLARE
  tabella text;
BEGIN
  FOREACH tabella IN ARRAY ARRAY['convenzione', 'sospensione', 'operatore', 'utente', 'sessione'] LOOP
    EXECUTE format('CREATE POLICY proprio_ente_inserire ON %I AS RESTRICTIVE FOR INSERT TO varco_app WITH CHECK (varco_ente() IS NULL OR ente_id = varco_ente())', tabella);
    EXECUTE format('CREATE POLICY proprio_ente_modificare ON %I AS RESTRICTIVE FOR UPDATE TO varco_app USING (true) WITH CHECK (varco_ente() IS NULL OR ente_id = varco_ente())', tabella);
  END LOOP;
END $$;

-- Rows of somebody on a public page name no ente.
CREATE POLICY proprio_ente_inserire ON registro AS RESTRICTIVE FOR INSERT TO varco_app
  WITH CHECK (varco_ente() IS NULL OR ente_id IS NULL OR ente_id = varco_ente());

CREATE POLICY solo_bozze ON adesione AS RESTRICTIVE FOR DELETE TO varco_app USING (stato = 'BOZZA');
CREATE POLICY solo_bozze ON documento AS RESTRICTIVE FOR DELETE TO varco_app
  USING (convenzione_id IS NULL AND EXISTS (SELECT FROM adesione a WHERE a.erogatore_id = documento.erogatore_id AND a.id = documento.adesione_id AND a.stato = 'BOZZA'));
CREATE POLICY solo_bozze ON documento_blocco AS RESTRICTIVE FOR DELETE TO varco_app
  USING (NOT EXISTS (
    SELECT FROM documento d LEFT JOIN adesione a ON a.erogatore_id = d.erogatore_id AND a.id = d.adesione_id
     WHERE d.erogatore_id = documento_blocco.erogatore_id AND d.sha256 = documento_blocco.sha256 AND a.stato IS DISTINCT FROM 'BOZZA'));
