-- Logins: attempts counted by address as well as by account, and who suspended an operator.

-- Tenant-less on purpose: a guess at a user name that nobody has belongs to no comune. Names typed are never kept (people type
-- their password there). One row an address, forgotten a day after its last window.
CREATE TABLE tentativo_indirizzo (
  indirizzo text PRIMARY KEY,
  tentativi integer NOT NULL,
  azzera_il timestamptz(3) NOT NULL
);
CREATE INDEX tentativo_indirizzo_azzera_il_idx ON tentativo_indirizzo (azzera_il);
ALTER TABLE tentativo_indirizzo ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON tentativo_indirizzo TO varco_servizio;
CREATE POLICY servizio ON tentativo_indirizzo TO varco_servizio USING (true) WITH CHECK (true);

ALTER TABLE utente ADD CHECK (stato IN ('ATTIVO', 'SPENTO'));
CREATE INDEX collegamento_utente_idx ON collegamento (erogatore_id, utente_id) WHERE utente_id IS NOT NULL;
CREATE INDEX utente_persona_idx ON utente (erogatore_id, codice_fiscale);

-- The comune's suspension is undone by the comune alone: so it is known who suspended.
ALTER TABLE operatore ADD COLUMN sospeso_origine text;
ALTER TABLE operatore ADD CHECK (sospeso_origine IN ('FRUITORE', 'EROGATORE', 'AUTOMATICA'));
