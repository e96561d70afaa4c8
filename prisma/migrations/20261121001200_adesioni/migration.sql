-- Somebody on a public page sees no adhesion, not even its own: these two functions say the little that the public pages need.

-- Requests begun or sent with that address, to which a new link may be mailed: at most five, none that got one in the last five minutes.
CREATE FUNCTION varco_adesioni_di_casella(p_email text, p_adesso timestamptz)
RETURNS TABLE (id uuid, stato text, numero text, cancella_il timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT a.id, a.stato, a.numero, a.cancella_il
    FROM public.adesione a
   WHERE a.erogatore_id = public.varco_erogatore() AND lower(a.email_richiedente) = lower(p_email)
     AND (a.stato <> 'BOZZA' OR a.cancella_il > p_adesso)
     AND NOT EXISTS (SELECT FROM public.collegamento c
                      WHERE c.erogatore_id = a.erogatore_id AND c.adesione_id = a.id AND c.creato_il > p_adesso - interval '5 minutes')
   ORDER BY a.creata_il DESC
   LIMIT 5
$$;
REVOKE ALL ON FUNCTION varco_adesioni_di_casella(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_adesioni_di_casella(text, timestamptz) TO varco_app;

-- How many drafts were begun with that address since then: nobody fills another's mailbox with our links.
CREATE FUNCTION varco_bozze_di_casella(p_email text, p_dal timestamptz) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT count(*)::integer FROM public.adesione a
   WHERE a.erogatore_id = public.varco_erogatore() AND lower(a.email_richiedente) = lower(p_email) AND a.creata_il >= p_dal AND a.stato = 'BOZZA'
$$;
REVOKE ALL ON FUNCTION varco_bozze_di_casella(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_bozze_di_casella(text, timestamptz) TO varco_app;

CREATE INDEX adesione_casella ON adesione (erogatore_id, lower(email_richiedente));
-- The history of one request, convenzione or operator is read from the register's acts; consultations do not pay for this index.
CREATE INDEX registro_oggetto ON registro (erogatore_id, oggetto, istante) WHERE oggetto IS NOT NULL AND categoria = 'ATTO';
