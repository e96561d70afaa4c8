-- Whose session it was, when somebody has ended it: the refusal of the click that comes after stands in the register under a name.
-- Binds nothing and opens nothing. A session that merely ran out has no row here: nobody was cut off.
CREATE FUNCTION varco_sessione_finita(p_token_hash text)
RETURNS TABLE (erogatore_id uuid, sessione_id uuid, utente_id uuid, nome_utente text, nome text, cognome text, ruoli text[], ente_id uuid, operatore_id uuid, postazione text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT s.erogatore_id, s.id, u.id, u.nome_utente, u.nome, u.cognome, u.ruoli, u.ente_id, s.operatore_id, s.postazione
    FROM public.sessione s JOIN public.utente u ON u.erogatore_id = s.erogatore_id AND u.id = s.utente_id
   WHERE s.token_hash = p_token_hash AND s.chiusa_il IS NOT NULL
$$;
REVOKE ALL ON FUNCTION varco_sessione_finita(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_sessione_finita(text) TO varco_app;
