-- A load works on more than one connection at once, and temporary tables are seen by one alone: the rows of an archive wait in a schema of
-- their own, of that erogatore and bank, which goes away at the end of the load, or at the beginning of the next when it died halfway.

CREATE FUNCTION varco_nome_carico(banca text) RETURNS text LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  IF varco_erogatore() IS NULL OR banca !~ '^[A-Z]{1,20}$' THEN
    RAISE EXCEPTION 'varco_carico: no erogatore, or no such bank' USING ERRCODE = '42501';
  END IF;
  RETURN 'carico_' || lower(banca) || '_' || replace(varco_erogatore()::text, '-', '');
END $$;

CREATE FUNCTION varco_chiudi_carico(banca text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
  SET client_min_messages = 'warning' AS $$
BEGIN
  EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', varco_nome_carico(banca));
END $$;

CREATE FUNCTION varco_apri_carico(banca text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  nome text := varco_nome_carico(banca);
BEGIN
  PERFORM varco_chiudi_carico(banca);
  EXECUTE format('CREATE SCHEMA %I', nome);
  EXECUTE format('GRANT USAGE, CREATE ON SCHEMA %I TO varco_banche', nome);
  RETURN nome;
END $$;

REVOKE ALL ON FUNCTION varco_nome_carico(text), varco_chiudi_carico(text), varco_apri_carico(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_chiudi_carico(text), varco_apri_carico(text) TO varco_banche;
