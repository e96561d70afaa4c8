-- What makes a data bank of some tables, in one place: who reads and who loads, which comune, which version. A bank's own migration creates
-- `<bank>_versione` and the tables `<bank>_…` beside it, and calls this; on the two that there were it had been written by hand.
CREATE FUNCTION varco_fai_banca(banca text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  versioni text := banca || '_versione';
  tabella text;
  stato text;
BEGIN
  IF banca !~ '^[a-z]{1,20}$' THEN RAISE EXCEPTION 'varco_fai_banca: % is no name of a bank', banca; END IF;
  EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (erogatore_id) REFERENCES erogatore (id), ADD CONSTRAINT %I CHECK (stato IN (''IN_CARICAMENTO'', ''CORRENTE'', ''PRECEDENTE'', ''DA_ELIMINARE'', ''PROVA'')), ADD CHECK (progressivo >= 0)',
    versioni, versioni || '_stato');
  -- At most one version of each kind that must be one.
  FOREACH stato IN ARRAY ARRAY['CORRENTE', 'PRECEDENTE', 'IN_CARICAMENTO', 'PROVA'] LOOP
    EXECUTE format('CREATE UNIQUE INDEX %I ON %I (erogatore_id) WHERE stato = %L', versioni || '_' || lower(stato), versioni, stato);
  END LOOP;
  -- The web reads, the loads write; no grant to varco_servizio: it sees no citizen's data. Forced: whoever owns the tables is bound to one tenant too.
  FOR tabella IN SELECT t.tablename FROM pg_tables t WHERE t.schemaname = 'public' AND starts_with(t.tablename, banca || '_') LOOP
    EXECUTE format('GRANT SELECT ON %I TO varco_app', tabella);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO varco_banche', tabella);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabella);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabella);
    EXECUTE format('CREATE POLICY erogatore ON %I USING (erogatore_id = varco_erogatore()) WITH CHECK (erogatore_id = varco_erogatore())', tabella);
    -- A version that is being loaded, or has been replaced, does not exist for readers; a trial sees the invented one and no other.
    IF tabella = versioni THEN
      EXECUTE format('CREATE POLICY versione_corrente ON %I AS RESTRICTIVE FOR SELECT TO varco_app USING (stato = varco_versione_letta())', tabella);
    ELSE
      EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (erogatore_id, versione_id) REFERENCES %I (erogatore_id, id)', tabella, versioni);
      EXECUTE format('CREATE POLICY versione_corrente ON %I AS RESTRICTIVE FOR SELECT TO varco_app USING (versione_id = (SELECT v.id FROM %I v WHERE v.erogatore_id = varco_erogatore() AND v.stato = varco_versione_letta()))',
        tabella, versioni);
    END IF;
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION varco_fai_banca(text) FROM PUBLIC;
