-- What the comune writes and has not sent yet is a draft to the ente, as are the copies that the comune has signed of it: it sees an outgoing
-- act once it has left, or where its own signature is asked. What is born with an act of the system has been told to it already, with its paper.
CREATE FUNCTION varco_non_ancora_uscito(p_tipo text, p_verso text, p_generato boolean, p_stato text, p_firme_richieste text[])
RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT p_generato AND p_verso = 'USCITA' AND p_stato NOT IN ('TRASMESSO', 'CONSEGNATO', 'MANCATA_CONSEGNA') AND 'FRUITORE' <> ALL (p_firme_richieste)
     AND p_tipo NOT IN ('DIFFIDA', 'SOSPENSIONE', 'REVOCA_ACCESSI', 'RISOLUZIONE', 'RECESSO_EROGATORE', 'DECADENZA')
$$;
-- Of the act that a copy signs, for a policy of documento itself, which cannot ask its own table.
CREATE FUNCTION varco_atto_non_ancora_uscito(p_id uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT FROM public.documento d WHERE d.erogatore_id = public.varco_erogatore() AND d.id = p_id
    AND public.varco_non_ancora_uscito(d.tipo, d.verso, d.generato, d.stato, d.firme_richieste))
$$;
REVOKE ALL ON FUNCTION varco_non_ancora_uscito(text, text, boolean, text, text[]), varco_atto_non_ancora_uscito(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_non_ancora_uscito(text, text, boolean, text, text[]), varco_atto_non_ancora_uscito(uuid) TO varco_app;

CREATE POLICY ente_legge_cio_che_esce ON documento AS RESTRICTIVE FOR SELECT TO varco_app
  USING (varco_ente() IS NULL OR NOT (varco_non_ancora_uscito(tipo, verso, generato, stato, firme_richieste)
         OR originale_id IS NOT NULL AND varco_atto_non_ancora_uscito(originale_id)));
