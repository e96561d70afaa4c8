-- What came, or did not come, for each data bank by the watched folder. Never changed: the next one says what happened next.
CREATE TABLE banca_caricamento (
  erogatore_id UUID NOT NULL REFERENCES erogatore (id),
  id UUID NOT NULL,
  banca TEXT NOT NULL,
  esito TEXT NOT NULL CHECK (esito IN ('PUBBLICATO', 'RIFIUTATO', 'NON_ARRIVATO')),
  origine TEXT,
  aggiornati_al DATE,
  conteggi JSONB NOT NULL,
  -- The first things that were wrong; all of them stand beside the file.
  errori JSONB NOT NULL,
  totale_errori INTEGER NOT NULL,
  istante TIMESTAMPTZ(3) NOT NULL,
  PRIMARY KEY (erogatore_id, id),
  CHECK ((esito = 'PUBBLICATO') = (aggiornati_al IS NOT NULL)),
  CHECK ((esito = 'NON_ARRIVATO') = (origine IS NULL))
);
CREATE INDEX banca_caricamento_ultimi ON banca_caricamento (erogatore_id, banca, istante DESC);
GRANT SELECT, INSERT ON banca_caricamento TO varco_app;
ALTER TABLE banca_caricamento ENABLE ROW LEVEL SECURITY;
-- What was wrong may quote a citizen's data: it is the comune's own.
CREATE POLICY solo_comune ON banca_caricamento TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL)
  WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL);

-- Whoever consults learns that today's data has not come, and nothing of why.
CREATE FUNCTION varco_dati_in_ritardo(di text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT coalesce((SELECT esito <> 'PUBBLICATO' FROM banca_caricamento WHERE erogatore_id = varco_erogatore() AND banca = di
    ORDER BY istante DESC, id DESC LIMIT 1), false) $$;
REVOKE ALL ON FUNCTION varco_dati_in_ritardo(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_dati_in_ritardo(text) TO varco_app;
