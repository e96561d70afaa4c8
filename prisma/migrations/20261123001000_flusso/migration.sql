-- The incremental feed of a data bank (SA-20): who may send changes, and the changes that have come, numbered on the version they were
-- applied to. A change, its number, its line among the loads and the date of the data are written by one role in one transaction.

CREATE TABLE banca_flusso (
  erogatore_id UUID NOT NULL REFERENCES erogatore (id),
  id UUID NOT NULL,
  banca TEXT NOT NULL,
  -- SHA-256 of the secret, which is shown once.
  impronta TEXT NOT NULL,
  creato_il TIMESTAMPTZ(3) NOT NULL,
  creato_da UUID NOT NULL,
  usato_il TIMESTAMPTZ(3),
  revocato_il TIMESTAMPTZ(3),
  revocato_da UUID,
  PRIMARY KEY (erogatore_id, id),
  UNIQUE (id),
  CHECK ((revocato_il IS NULL) = (revocato_da IS NULL))
);
CREATE UNIQUE INDEX banca_flusso_vivo ON banca_flusso (erogatore_id, banca) WHERE revocato_il IS NULL;

CREATE TABLE banca_consegna (
  erogatore_id UUID NOT NULL REFERENCES erogatore (id),
  banca TEXT NOT NULL,
  -- Of the archive that it changes: no reference, for it stays when that version is gone.
  versione_id UUID NOT NULL,
  progressivo INTEGER NOT NULL CHECK (progressivo > 0),
  flusso_id UUID NOT NULL,
  impronta TEXT NOT NULL,
  aggiornati_al DATE NOT NULL,
  scritti INTEGER NOT NULL,
  cancellati INTEGER NOT NULL,
  istante TIMESTAMPTZ(3) NOT NULL,
  PRIMARY KEY (erogatore_id, banca, versione_id, progressivo),
  FOREIGN KEY (erogatore_id, flusso_id) REFERENCES banca_flusso (erogatore_id, id)
);

-- Up to which change of the feed an archive goes: the next one is expected after it.
ALTER TABLE anagrafe_versione ADD COLUMN progressivo INTEGER NOT NULL DEFAULT 0 CHECK (progressivo >= 0);
ALTER TABLE catasto_versione ADD COLUMN progressivo INTEGER NOT NULL DEFAULT 0 CHECK (progressivo >= 0);

-- The office makes and revokes; who is at the door is recognised by the service role; changes are written by the role of the banks.
GRANT SELECT, INSERT, UPDATE (revocato_il, revocato_da) ON banca_flusso TO varco_app;
GRANT SELECT, UPDATE (usato_il) ON banca_flusso TO varco_servizio;
GRANT SELECT (erogatore_id, id, banca, revocato_il) ON banca_flusso TO varco_banche;
GRANT SELECT ON banca_consegna TO varco_app;
GRANT SELECT, INSERT ON banca_consegna TO varco_banche;
-- Of the table of the loads, the line of a change that was taken.
GRANT INSERT ON banca_caricamento TO varco_banche;
CREATE POLICY banche ON banca_caricamento FOR INSERT TO varco_banche WITH CHECK (erogatore_id = varco_erogatore() AND esito = 'PUBBLICATO');

DO $$
DECLARE
  tabella text;
BEGIN
  FOREACH tabella IN ARRAY ARRAY['banca_flusso', 'banca_consegna'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabella);
    EXECUTE format('CREATE POLICY solo_comune ON %I TO varco_app USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL) WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL)', tabella);
    EXECUTE format('CREATE POLICY banche ON %I TO varco_banche USING (erogatore_id = varco_erogatore()) WITH CHECK (erogatore_id = varco_erogatore())', tabella);
  END LOOP;
END $$;
CREATE POLICY servizio ON banca_flusso TO varco_servizio USING (true) WITH CHECK (true);
