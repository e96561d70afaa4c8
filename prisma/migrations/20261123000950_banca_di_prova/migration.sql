-- "Simulate as operator": beside the archive of the comune, each data bank holds a version of invented people. A transaction that says
-- `varco.prova` sees that one and nothing of the real one; every other sees the real one and nothing of it.

CREATE FUNCTION varco_versione_letta() RETURNS text LANGUAGE sql STABLE AS
$$ SELECT CASE WHEN current_setting('varco.prova', true) = 'on' THEN 'PROVA' ELSE 'CORRENTE' END $$;
GRANT EXECUTE ON FUNCTION varco_versione_letta() TO varco_app, varco_banche;

DO $$
DECLARE
  banca text;
  tabella text;
BEGIN
  FOREACH banca IN ARRAY ARRAY['anagrafe', 'catasto'] LOOP
    EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', banca || '_versione', banca || '_versione_stato');
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (stato IN (''IN_CARICAMENTO'', ''CORRENTE'', ''PRECEDENTE'', ''DA_ELIMINARE'', ''PROVA''))',
      banca || '_versione', banca || '_versione_stato');
    EXECUTE format('CREATE UNIQUE INDEX %I ON %I (erogatore_id) WHERE stato = ''PROVA''', banca || '_versione_prova', banca || '_versione');
    EXECUTE format('ALTER POLICY versione_corrente ON %I USING (stato = varco_versione_letta())', banca || '_versione');
    FOR tabella IN
      SELECT tablename FROM pg_policies WHERE policyname = 'versione_corrente' AND starts_with(tablename, banca || '_') AND tablename <> banca || '_versione'
    LOOP
      EXECUTE format('ALTER POLICY versione_corrente ON %I USING (versione_id = (SELECT v.id FROM %I v WHERE v.erogatore_id = varco_erogatore() AND v.stato = varco_versione_letta()))',
        tabella, banca || '_versione');
    END LOOP;
  END LOOP;
END $$;
