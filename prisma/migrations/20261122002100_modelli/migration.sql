-- The next version of a model while it is being written: one draft for each version in force, and it goes when it is approved. It holds
-- the whole clause set, so that wording and parameters change in one place. The fruitore's people never see it.
CREATE TABLE bozza_modello (
    erogatore_id uuid NOT NULL REFERENCES erogatore (id),
    modello_id uuid NOT NULL,
    clausole jsonb NOT NULL,
    salvata_da uuid NOT NULL,
    salvata_il timestamptz(3) NOT NULL,
    CONSTRAINT bozza_modello_pkey PRIMARY KEY (erogatore_id, modello_id),
    FOREIGN KEY (erogatore_id, modello_id) REFERENCES modello (erogatore_id, id),
    FOREIGN KEY (erogatore_id, salvata_da) REFERENCES utente (erogatore_id, id)
);

ALTER TABLE bozza_modello ENABLE ROW LEVEL SECURITY;
CREATE POLICY app ON bozza_modello TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL)
  WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL);
GRANT SELECT, INSERT, UPDATE, DELETE ON bozza_modello TO varco_app;

-- An approved model is never edited: it can only leave its place to the next version.
REVOKE UPDATE ON modello FROM varco_app;
GRANT UPDATE (ritirato_il) ON modello TO varco_app;
