-- Who wrote down an answer has prepared the request too, and may not attest its legitimacy alone (LE-02). Null: the applicant itself.
ALTER TABLE integrazione ADD COLUMN risposta_da uuid;

-- The PEC on file of the ente with that codice fiscale: told of every request made in its name, also when who writes sees no ente at all.
CREATE FUNCTION varco_pec_nota(p_codice_fiscale text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT e.pec FROM public.ente e WHERE e.erogatore_id = public.varco_erogatore() AND e.codice_fiscale = p_codice_fiscale LIMIT 1
$$;
REVOKE ALL ON FUNCTION varco_pec_nota(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_pec_nota(text) TO varco_app;
