-- What a person was before (CA-21: individual historical data, household at a date): one table a kind, one row an interval [dal, al).

CREATE TABLE anagrafe_storia_generalita (
  erogatore_id UUID NOT NULL,
  versione_id UUID NOT NULL,
  soggetto_id UUID NOT NULL,
  ordine INTEGER NOT NULL,
  dal DATE,
  al DATE,
  cognome TEXT,
  nome TEXT,
  sesso TEXT NOT NULL,
  PRIMARY KEY (erogatore_id, versione_id, soggetto_id, ordine),
  FOREIGN KEY (erogatore_id, versione_id) REFERENCES anagrafe_versione (erogatore_id, id),
  CHECK (dal < al)
);
CREATE TABLE anagrafe_storia_posizione (
  erogatore_id UUID NOT NULL,
  versione_id UUID NOT NULL,
  soggetto_id UUID NOT NULL,
  ordine INTEGER NOT NULL,
  dal DATE,
  al DATE,
  posizione TEXT NOT NULL,
  iscrizione_motivo TEXT,
  iscrizione_comune TEXT,
  iscrizione_provincia TEXT,
  iscrizione_stato TEXT,
  cancellazione_motivo TEXT,
  cancellazione_comune TEXT,
  cancellazione_provincia TEXT,
  cancellazione_stato TEXT,
  PRIMARY KEY (erogatore_id, versione_id, soggetto_id, ordine),
  FOREIGN KEY (erogatore_id, versione_id) REFERENCES anagrafe_versione (erogatore_id, id),
  CHECK (dal < al)
);
CREATE TABLE anagrafe_storia_residenza (
  erogatore_id UUID NOT NULL,
  versione_id UUID NOT NULL,
  soggetto_id UUID NOT NULL,
  ordine INTEGER NOT NULL,
  dal DATE,
  al DATE,
  residenza_specie TEXT,
  residenza_via TEXT,
  residenza_civico INTEGER,
  residenza_esponente TEXT,
  residenza_interno TEXT,
  residenza_scala TEXT,
  residenza_piano TEXT,
  residenza_frazione TEXT,
  residenza_cap TEXT,
  residenza_comune TEXT,
  residenza_provincia TEXT,
  residenza_presso TEXT,
  aire_indirizzo TEXT,
  aire_localita TEXT,
  aire_stato TEXT,
  aire_consolato TEXT,
  PRIMARY KEY (erogatore_id, versione_id, soggetto_id, ordine),
  FOREIGN KEY (erogatore_id, versione_id) REFERENCES anagrafe_versione (erogatore_id, id),
  CHECK (dal < al)
);
CREATE TABLE anagrafe_storia_famiglia (
  erogatore_id UUID NOT NULL,
  versione_id UUID NOT NULL,
  soggetto_id UUID NOT NULL,
  ordine INTEGER NOT NULL,
  dal DATE,
  al DATE,
  famiglia_id UUID NOT NULL,
  legame_famiglia TEXT,
  legame_convivenza TEXT,
  progressivo INTEGER,
  PRIMARY KEY (erogatore_id, versione_id, soggetto_id, ordine),
  FOREIGN KEY (erogatore_id, versione_id) REFERENCES anagrafe_versione (erogatore_id, id),
  CHECK (dal < al)
);
CREATE TABLE anagrafe_storia_stato_civile (
  erogatore_id UUID NOT NULL,
  versione_id UUID NOT NULL,
  soggetto_id UUID NOT NULL,
  ordine INTEGER NOT NULL,
  dal DATE,
  al DATE,
  stato_civile TEXT NOT NULL,
  PRIMARY KEY (erogatore_id, versione_id, soggetto_id, ordine),
  FOREIGN KEY (erogatore_id, versione_id) REFERENCES anagrafe_versione (erogatore_id, id),
  CHECK (dal < al)
);
CREATE TABLE anagrafe_storia_cittadinanza (
  erogatore_id UUID NOT NULL,
  versione_id UUID NOT NULL,
  soggetto_id UUID NOT NULL,
  ordine INTEGER NOT NULL,
  dal DATE,
  al DATE,
  cittadinanza TEXT NOT NULL,
  PRIMARY KEY (erogatore_id, versione_id, soggetto_id, ordine),
  FOREIGN KEY (erogatore_id, versione_id) REFERENCES anagrafe_versione (erogatore_id, id),
  CHECK (dal < al)
);

CREATE INDEX anagrafe_storia_famiglia_membri ON anagrafe_storia_famiglia (erogatore_id, versione_id, famiglia_id);
ALTER TABLE anagrafe_famiglia ADD COLUMN cessata_il DATE;

GRANT SELECT ON anagrafe_storia_generalita, anagrafe_storia_posizione, anagrafe_storia_residenza, anagrafe_storia_famiglia, anagrafe_storia_stato_civile, anagrafe_storia_cittadinanza TO varco_app;

DO $$
DECLARE
  tabella text;
BEGIN
  FOREACH tabella IN ARRAY ARRAY['anagrafe_storia_generalita', 'anagrafe_storia_posizione', 'anagrafe_storia_residenza', 'anagrafe_storia_famiglia', 'anagrafe_storia_stato_civile', 'anagrafe_storia_cittadinanza'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabella);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabella);
    EXECUTE format('CREATE POLICY erogatore ON %I USING (erogatore_id = varco_erogatore()) WITH CHECK (erogatore_id = varco_erogatore())', tabella);
    EXECUTE format('CREATE POLICY versione_corrente ON %I AS RESTRICTIVE FOR SELECT TO varco_app USING (versione_id = (SELECT v.id FROM anagrafe_versione v WHERE v.erogatore_id = varco_erogatore() AND v.stato = ''CORRENTE''))', tabella);
  END LOOP;
END $$;
