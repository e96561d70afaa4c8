-- RT-12: packages of data that the office prepares for an ente under a convenzione whose clauses provide for them. Of the population
-- register none is ever made (SA-04, CA-07), and none holds a field that the signed profile does not grant: the database refuses it too.
CREATE TABLE pacchetto (
    erogatore_id uuid NOT NULL REFERENCES erogatore (id),
    id uuid NOT NULL,
    ente_id uuid NOT NULL,
    convenzione_id uuid NOT NULL,
    clausole_versione integer NOT NULL,
    banca text NOT NULL,
    estratto text NOT NULL,
    selezione jsonb NOT NULL,
    campi text[] NOT NULL,
    formato text NOT NULL CHECK (formato IN ('CSV', 'JSON_LINES', 'XLSX')),
    finalita text NOT NULL,
    giorni integer NOT NULL CHECK (giorni BETWEEN 1 AND 90),
    stato text NOT NULL CHECK (stato IN ('RICHIESTO', 'IN_PRODUZIONE', 'PRONTO', 'ANNULLATO', 'FALLITO', 'SCADUTO', 'RITIRATO')),
    chiesto_da text NOT NULL,
    chiesto_il timestamptz(3) NOT NULL,
    lavoro_id uuid NOT NULL,
    tentativo integer NOT NULL DEFAULT 0,
    righe integer NOT NULL DEFAULT 0,
    totale integer,
    aggiornati_al date,
    dimensione bigint,
    sha256 text,
    soggetti text[] NOT NULL DEFAULT '{}',
    pronto_il timestamptz(3),
    scade_il timestamptz(3),
    chiuso_il timestamptz(3),
    motivo text,
    CONSTRAINT pacchetto_pkey PRIMARY KEY (erogatore_id, id),
    FOREIGN KEY (erogatore_id, ente_id) REFERENCES ente (erogatore_id, id),
    FOREIGN KEY (erogatore_id, convenzione_id) REFERENCES convenzione (erogatore_id, id),
    CONSTRAINT pacchetto_mai_anagrafe CHECK (banca <> 'ANAGRAFE'),
    CHECK (cardinality(campi) > 0),
    CHECK ((stato IN ('PRONTO', 'SCADUTO', 'RITIRATO')) = (pronto_il IS NOT NULL)),
    CHECK (pronto_il IS NULL OR (scade_il IS NOT NULL AND sha256 IS NOT NULL AND dimensione IS NOT NULL AND aggiornati_al IS NOT NULL)),
    CHECK ((stato IN ('ANNULLATO', 'SCADUTO', 'RITIRATO')) = (chiuso_il IS NOT NULL))
);
CREATE INDEX pacchetto_convenzione ON pacchetto (erogatore_id, convenzione_id, chiesto_il);
CREATE INDEX pacchetto_pronti ON pacchetto (erogatore_id, scade_il) WHERE stato = 'PRONTO';

-- Who may take it: a person each, at an address of its own, so many times.
CREATE TABLE pacchetto_destinatario (
    erogatore_id uuid NOT NULL,
    id uuid NOT NULL,
    pacchetto_id uuid NOT NULL,
    ente_id uuid NOT NULL,
    operatore_id uuid NOT NULL,
    massimo integer NOT NULL CHECK (massimo BETWEEN 1 AND 20),
    scarichi integer NOT NULL DEFAULT 0,
    primo_il timestamptz(3),
    ultimo_il timestamptz(3),
    CONSTRAINT pacchetto_destinatario_pkey PRIMARY KEY (erogatore_id, id),
    UNIQUE (erogatore_id, pacchetto_id, operatore_id),
    FOREIGN KEY (erogatore_id, pacchetto_id) REFERENCES pacchetto (erogatore_id, id),
    FOREIGN KEY (erogatore_id, operatore_id) REFERENCES operatore (erogatore_id, id),
    CHECK (scarichi BETWEEN 0 AND massimo),
    CHECK ((scarichi = 0) = (primo_il IS NULL) AND (primo_il IS NULL) = (ultimo_il IS NULL))
);
CREATE INDEX pacchetto_destinatario_operatore ON pacchetto_destinatario (erogatore_id, operatore_id);

-- Its bytes, until it expires or is withdrawn: then there are none.
CREATE TABLE pacchetto_blocco (
    erogatore_id uuid NOT NULL,
    pacchetto_id uuid NOT NULL,
    indice integer NOT NULL,
    contenuto bytea NOT NULL,
    CONSTRAINT pacchetto_blocco_pkey PRIMARY KEY (erogatore_id, pacchetto_id, indice),
    FOREIGN KEY (erogatore_id, pacchetto_id) REFERENCES pacchetto (erogatore_id, id)
);

ALTER TABLE pacchetto ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacchetto_destinatario ENABLE ROW LEVEL SECURITY;
ALTER TABLE pacchetto_blocco ENABLE ROW LEVEL SECURITY;

CREATE POLICY leggere ON pacchetto FOR SELECT TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_adesione() IS NULL AND (varco_ente() IS NULL OR ente_id = varco_ente()));
-- Begun by the comune alone, for the ente of a convenzione whose clauses are those named, provide for packages in that format and for no
-- more days, and grant every field of it.
CREATE POLICY inserire ON pacchetto FOR INSERT TO varco_app
  WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL AND stato = 'RICHIESTO'
    AND EXISTS (SELECT FROM convenzione c
      CROSS JOIN LATERAL (SELECT p FROM jsonb_array_elements(c.clausole) p WHERE p ->> 'chiave' = 'pacchetti') pacchetti
      CROSS JOIN LATERAL (SELECT d FROM jsonb_array_elements(c.clausole) d WHERE d ->> 'chiave' = 'dati') dati
      CROSS JOIN LATERAL (SELECT o FROM jsonb_array_elements(c.clausole) o WHERE o ->> 'chiave' = 'oggetto') oggetto
     WHERE c.erogatore_id = pacchetto.erogatore_id AND c.id = pacchetto.convenzione_id AND c.ente_id = pacchetto.ente_id
       AND c.clausole_versione = pacchetto.clausole_versione
       AND o -> 'parametri' ->> 'banca' = pacchetto.banca
       AND p -> 'parametri' -> 'formati' ? pacchetto.formato
       AND pacchetto.giorni <= (p -> 'parametri' ->> 'giorni')::integer
       AND to_jsonb(pacchetto.campi) <@ (d -> 'parametri' -> 'concesso' -> 'campi')));
CREATE POLICY modificare ON pacchetto FOR UPDATE TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL) WITH CHECK (erogatore_id = varco_erogatore());
GRANT SELECT, INSERT ON pacchetto TO varco_app;
GRANT UPDATE (stato, tentativo, righe, totale, aggiornati_al, dimensione, sha256, soggetti, pronto_il, scade_il, chiuso_il, motivo) ON pacchetto TO varco_app;

CREATE POLICY leggere ON pacchetto_destinatario FOR SELECT TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_adesione() IS NULL AND (varco_ente() IS NULL OR ente_id = varco_ente()));
CREATE POLICY inserire ON pacchetto_destinatario FOR INSERT TO varco_app
  WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL
    AND EXISTS (SELECT FROM pacchetto p JOIN operatore o ON o.erogatore_id = p.erogatore_id AND o.convenzione_id = p.convenzione_id
      WHERE p.erogatore_id = pacchetto_destinatario.erogatore_id AND p.id = pacchetto_destinatario.pacchetto_id
        AND p.ente_id = pacchetto_destinatario.ente_id AND o.id = pacchetto_destinatario.operatore_id AND p.stato = 'RICHIESTO'));
CREATE POLICY contare ON pacchetto_destinatario FOR UPDATE TO varco_app
  USING (erogatore_id = varco_erogatore() AND ente_id = varco_ente()) WITH CHECK (erogatore_id = varco_erogatore() AND ente_id = varco_ente());
GRANT SELECT, INSERT ON pacchetto_destinatario TO varco_app;
GRANT UPDATE (scarichi, primo_il, ultimo_il) ON pacchetto_destinatario TO varco_app;

-- Nobody of an ente reads a block by itself: they leave by the act that has counted and registered the download.
CREATE POLICY del_comune ON pacchetto_blocco TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL)
  WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL
    AND EXISTS (SELECT FROM pacchetto p WHERE p.erogatore_id = pacchetto_blocco.erogatore_id AND p.id = pacchetto_blocco.pacchetto_id
      AND p.stato = 'IN_PRODUZIONE'));
GRANT SELECT, INSERT, DELETE ON pacchetto_blocco TO varco_app;

CREATE FUNCTION varco_pacchetto_vita() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.stato = OLD.stato AND OLD.stato IN ('RICHIESTO', 'IN_PRODUZIONE') THEN RETURN NEW; END IF;
  IF (OLD.stato, NEW.stato) IN (('RICHIESTO', 'IN_PRODUZIONE'), ('FALLITO', 'IN_PRODUZIONE'), ('IN_PRODUZIONE', 'PRONTO'),
    ('RICHIESTO', 'FALLITO'), ('IN_PRODUZIONE', 'FALLITO'), ('RICHIESTO', 'ANNULLATO'), ('IN_PRODUZIONE', 'ANNULLATO'), ('FALLITO', 'ANNULLATO'),
    ('PRONTO', 'RITIRATO'), ('PRONTO', 'SCADUTO')) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'pacchetto %: not from % to %', OLD.id, OLD.stato, NEW.stato;
END $$;
CREATE TRIGGER pacchetto_vita BEFORE UPDATE ON pacchetto FOR EACH ROW EXECUTE FUNCTION varco_pacchetto_vita();

-- Downloads only grow, one at a time, while it is ready.
CREATE FUNCTION varco_pacchetto_contato() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.scarichi <> OLD.scarichi + 1 OR (OLD.primo_il IS NOT NULL AND NEW.primo_il IS DISTINCT FROM OLD.primo_il)
    OR NOT EXISTS (SELECT FROM pacchetto p WHERE p.erogatore_id = OLD.erogatore_id AND p.id = OLD.pacchetto_id AND p.stato = 'PRONTO') THEN
    RAISE EXCEPTION 'pacchetto_destinatario %: a download is counted, one at a time, of a package that is ready', OLD.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pacchetto_contato BEFORE UPDATE ON pacchetto_destinatario FOR EACH ROW EXECUTE FUNCTION varco_pacchetto_contato();
