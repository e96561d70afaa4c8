-- Who loads the data banks in the background: a third role, under row-level security like the others, that reaches their tables and nothing
-- else. The web's role goes on reading only; the owner is no longer needed for a load.

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'varco_banche') THEN CREATE ROLE varco_banche NOLOGIN; END IF;
  -- Rows of an archive wait in temporary tables while it is checked.
  EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO varco_banche', current_database());
END $$;

GRANT USAGE ON SCHEMA public TO varco_banche;
GRANT SELECT (id, codice, denominazione) ON erogatore TO varco_banche;
CREATE POLICY banche ON erogatore FOR SELECT TO varco_banche USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON anagrafe_versione, anagrafe_famiglia, anagrafe_soggetto, anagrafe_storia_generalita,
  anagrafe_storia_posizione, anagrafe_storia_residenza, anagrafe_storia_famiglia, anagrafe_storia_stato_civile, anagrafe_storia_cittadinanza
  TO varco_banche;

-- Statistics belong to who owns the table: whoever may load it may ask for them.
CREATE FUNCTION varco_analizza(tabella text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT has_table_privilege(session_user, format('public.%I', tabella), 'INSERT') THEN
    RAISE EXCEPTION 'varco_analizza: % non può caricare %', session_user, tabella USING ERRCODE = '42501';
  END IF;
  EXECUTE format('ANALYZE public.%I', tabella);
END $$;
REVOKE ALL ON FUNCTION varco_analizza(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_analizza(text) TO varco_banche;
