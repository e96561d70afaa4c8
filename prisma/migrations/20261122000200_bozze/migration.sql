-- One count by network address for whatever a stranger may do: guesses at a password, drafts begun, links asked for again. The use cases
-- of a public page count through this function: the addresses of others stay unread.

-- Counts one attempt under that key, before anything is evaluated; false when its window of p_secondi is full. Two at once wait for each
-- other. A window that ends more than a day beyond its length was written by a clock that was wrong (or simulated), and counts as over.
-- Passing by, after the upsert so that nobody waits with rows in hand, it forgets a few keys whose window ended a day ago.
CREATE FUNCTION varco_riserva_indirizzo(p_chiave text, p_adesso timestamptz, p_secondi integer, p_massimo integer) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  fine timestamptz := p_adesso + make_interval(secs => p_secondi);
  riservato boolean;
BEGIN
  INSERT INTO public.tentativo_indirizzo AS t (indirizzo, tentativi, azzera_il) VALUES (p_chiave, 1, fine)
  ON CONFLICT (indirizzo) DO UPDATE SET
    tentativi = CASE WHEN t.azzera_il > p_adesso AND t.azzera_il < fine + interval '1 day' THEN t.tentativi + 1 ELSE 1 END,
    azzera_il = CASE WHEN t.azzera_il > p_adesso AND t.azzera_il < fine + interval '1 day' THEN t.azzera_il ELSE fine END
    WHERE t.tentativi < p_massimo OR t.azzera_il <= p_adesso OR t.azzera_il >= fine + interval '1 day';
  riservato := FOUND;
  DELETE FROM public.tentativo_indirizzo WHERE indirizzo IN (
    SELECT t.indirizzo FROM public.tentativo_indirizzo t WHERE t.azzera_il < p_adesso - interval '1 day' LIMIT 5 FOR UPDATE SKIP LOCKED);
  RETURN riservato;
END $$;
REVOKE ALL ON FUNCTION varco_riserva_indirizzo(text, timestamptz, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_riserva_indirizzo(text, timestamptz, integer, integer) TO varco_app, varco_servizio;
