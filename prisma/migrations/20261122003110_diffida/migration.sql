-- CH-11, art. 1454 c.c.: the door reads the term of a diffida too. Once it has passed with no remedy recorded the convenzione is understood
-- to be terminated, and nobody consults.
DROP FUNCTION varco_apri_porta(text, timestamptz);
CREATE FUNCTION varco_apri_porta(p_token_hash text, p_adesso timestamptz)
RETURNS TABLE (
  erogatore_id uuid, sessione_id uuid, utente_id uuid, nome_utente text, nome text, cognome text, ruoli text[], ente_id uuid,
  utente_stato text, password_provvisoria boolean, password_impostata_il timestamptz, demo boolean, accesso_scade_il timestamptz, ambito_convenzioni uuid[],
  postazione text, aperta_il timestamptz, operatore_id uuid, operatore_stato text, operatore_campi text[], convenzione_id uuid,
  convenzione_stato text, convenzione_sospesa boolean, stipulata_il date, scadenza_il date, recesso_efficace_il date, diffida_termine_il date,
  clausole_versione integer, clausole_digest text, profilo text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  s public.sessione%ROWTYPE;
BEGIN
  SELECT * INTO s FROM public.sessione WHERE token_hash = p_token_hash;
  IF NOT FOUND OR s.chiusa_il IS NOT NULL OR s.scade_il <= p_adesso
     OR s.ultima_attivita + make_interval(secs => s.inattiva_dopo) <= p_adesso THEN
    RETURN;
  END IF;
  IF s.ultima_attivita < p_adesso - interval '30 seconds' THEN
    UPDATE public.sessione x SET ultima_attivita = p_adesso WHERE x.erogatore_id = s.erogatore_id AND x.id = s.id;
  END IF;
  PERFORM set_config('varco.erogatore', s.erogatore_id::text, true),
          set_config('varco.ente', coalesce(s.ente_id::text, ''), true),
          set_config('varco.adesione', '', true);
  RETURN QUERY
    SELECT s.erogatore_id, s.id, u.id, u.nome_utente, u.nome, u.cognome, u.ruoli, u.ente_id,
           u.stato, u.password_provvisoria, u.password_impostata_il, u.demo, u.accesso_scade_il, u.ambito_convenzioni,
           s.postazione, s.aperta_il, o.id, o.stato, o.campi, c.id, c.stato,
           EXISTS (SELECT FROM public.sospensione q WHERE q.erogatore_id = c.erogatore_id AND q.convenzione_id = c.id AND q.revocata_il IS NULL),
           c.stipulata_il, c.scadenza_il, c.recesso_efficace_il, c.diffida_termine_il, c.clausole_versione, c.clausole_digest, c.profilo
      FROM public.utente u
      LEFT JOIN public.operatore o ON o.erogatore_id = u.erogatore_id AND o.id = s.operatore_id
      LEFT JOIN public.convenzione c ON c.erogatore_id = o.erogatore_id AND c.id = o.convenzione_id
     WHERE u.erogatore_id = s.erogatore_id AND u.id = s.utente_id;
END $$;
REVOKE ALL ON FUNCTION varco_apri_porta(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_apri_porta(text, timestamptz) TO varco_app;
