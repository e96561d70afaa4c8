-- The office loads a data bank from its own pages, and goes back to the version of before. Every load, by whatever road, stands in one list.

ALTER TABLE banca_caricamento
  ADD COLUMN via TEXT NOT NULL DEFAULT 'CARTELLA' CHECK (via IN ('CARTELLA', 'UFFICIO', 'COMANDO', 'FLUSSO', 'RITORNO')),
  ADD COLUMN da UUID,
  ADD COLUMN motivo TEXT,
  ADD CHECK ((via IN ('UFFICIO', 'RITORNO')) = (da IS NOT NULL)),
  ADD CHECK ((via = 'RITORNO') = (motivo IS NOT NULL));

-- An archive that the office has sent, while it waits and is loaded; what became of it is then a row of the list above.
CREATE TABLE banca_carico (
  erogatore_id UUID NOT NULL REFERENCES erogatore (id),
  id UUID NOT NULL,
  banca TEXT NOT NULL,
  nome TEXT NOT NULL,
  conferma_riduzione BOOLEAN NOT NULL,
  stato TEXT NOT NULL CHECK (stato IN ('IN_ATTESA', 'IN_CORSO', 'CONCLUSO', 'ANNULLATO')),
  fase TEXT NOT NULL CHECK (fase IN ('ATTESA', 'LETTURA', 'CARICAMENTO', 'SCAMBIO')),
  quanto INTEGER NOT NULL,
  annullamento_chiesto BOOLEAN NOT NULL DEFAULT false,
  lavoro_id UUID NOT NULL,
  chiesto_da UUID NOT NULL,
  chiesto_il TIMESTAMPTZ(3) NOT NULL,
  concluso_il TIMESTAMPTZ(3),
  PRIMARY KEY (erogatore_id, id),
  CHECK ((stato IN ('CONCLUSO', 'ANNULLATO')) = (concluso_il IS NOT NULL))
);
CREATE UNIQUE INDEX banca_carico_uno ON banca_carico (erogatore_id, banca) WHERE concluso_il IS NULL;

-- The bytes of the archive, only until it is loaded, and all that was wrong with one that was refused.
CREATE TABLE banca_carico_pezzo (
  erogatore_id UUID NOT NULL REFERENCES erogatore (id),
  carico_id UUID NOT NULL,
  indice INTEGER NOT NULL,
  contenuto BYTEA NOT NULL,
  arrivato_il TIMESTAMPTZ(3) NOT NULL,
  PRIMARY KEY (erogatore_id, carico_id, indice)
);
CREATE TABLE banca_rapporto_pezzo (
  erogatore_id UUID NOT NULL REFERENCES erogatore (id),
  caricamento_id UUID NOT NULL,
  indice INTEGER NOT NULL,
  testo TEXT NOT NULL,
  PRIMARY KEY (erogatore_id, caricamento_id, indice)
);

DO $$
DECLARE
  tabella text;
BEGIN
  FOREACH tabella IN ARRAY ARRAY['banca_carico', 'banca_carico_pezzo', 'banca_rapporto_pezzo'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabella);
    EXECUTE format('CREATE POLICY solo_comune ON %I TO varco_app
      USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL)
      WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL)', tabella);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE (stato, fase, quanto, annullamento_chiesto, concluso_il) ON banca_carico TO varco_app;
GRANT SELECT, INSERT, DELETE ON banca_carico_pezzo, banca_rapporto_pezzo TO varco_app;

-- A refusal warns whoever consults when it was the archive of the day; one that the office tried and could not load changes nothing for them.
CREATE OR REPLACE FUNCTION varco_dati_in_ritardo(di text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT coalesce((SELECT esito <> 'PUBBLICATO' FROM banca_caricamento WHERE erogatore_id = varco_erogatore() AND banca = di
    AND (esito = 'PUBBLICATO' OR via = 'CARTELLA') ORDER BY istante DESC, id DESC LIMIT 1), false) $$;

CREATE FUNCTION varco_tabella_versioni(banca text) RETURNS text LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  IF varco_erogatore() IS NULL OR varco_ente() IS NOT NULL OR varco_adesione() IS NOT NULL OR banca !~ '^[A-Z]{1,20}$' THEN
    RAISE EXCEPTION 'varco_versioni: not for who asks' USING ERRCODE = '42501';
  END IF;
  RETURN quote_ident(lower(banca) || '_versione');
END $$;

-- The version kept beside the one that is read: the comune is told what it is, and no row of it.
CREATE FUNCTION varco_versione_precedente(banca text) RETURNS TABLE (id uuid, aggiornati_al date, origine text, pubblicata_il timestamptz)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN QUERY EXECUTE format('SELECT id, aggiornati_al, origine, pubblicata_il::timestamptz FROM %s WHERE erogatore_id = varco_erogatore() AND stato = ''PRECEDENTE''',
    varco_tabella_versioni(banca));
END $$;

-- The two change places, in the turn of a load: false when one is running, or when the version kept is not the one that was looked at.
CREATE FUNCTION varco_scambia_con_la_precedente(banca text, attesa uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  tabella text := varco_tabella_versioni(banca);
  corrente uuid;
  precedente uuid;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('varco-banca/' || banca || '/' || varco_erogatore(), 0)) THEN RETURN false; END IF;
  EXECUTE format('SELECT id FROM %s WHERE erogatore_id = varco_erogatore() AND stato = ''CORRENTE''', tabella) INTO corrente;
  EXECUTE format('SELECT id FROM %s WHERE erogatore_id = varco_erogatore() AND stato = ''PRECEDENTE''', tabella) INTO precedente;
  IF corrente IS NULL OR precedente IS DISTINCT FROM attesa THEN RETURN false; END IF;
  EXECUTE format('UPDATE %s SET stato = ''DA_ELIMINARE'' WHERE erogatore_id = varco_erogatore() AND id = $1', tabella) USING corrente;
  EXECUTE format('UPDATE %s SET stato = ''CORRENTE'' WHERE erogatore_id = varco_erogatore() AND id = $1', tabella) USING precedente;
  EXECUTE format('UPDATE %s SET stato = ''PRECEDENTE'' WHERE erogatore_id = varco_erogatore() AND id = $1', tabella) USING corrente;
  RETURN true;
END $$;

REVOKE ALL ON FUNCTION varco_tabella_versioni(text), varco_versione_precedente(text), varco_scambia_con_la_precedente(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_versione_precedente(text), varco_scambia_con_la_precedente(text, uuid) TO varco_app;
