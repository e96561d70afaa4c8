-- Search made for people, and people whose data nobody consults: keys by sound for misspelt names, an identity for each address, and who is
-- protected (adoption, change of sex, refuges, witnesses), told by the archive or disposed by the office.

ALTER TABLE anagrafe_soggetto
  ADD COLUMN protetto BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN cognome_fonetica TEXT,
  ADD COLUMN nome_fonetica TEXT,
  ADD COLUMN indirizzo_id UUID;
CREATE INDEX anagrafe_soggetto_fonetica ON anagrafe_soggetto (erogatore_id, versione_id, cognome_fonetica, nome_fonetica, nascita_data);
CREATE INDEX anagrafe_soggetto_indirizzo ON anagrafe_soggetto (erogatore_id, versione_id, indirizzo_id);

-- Whom the office protects, by the identifier that is the same at every load: a new archive does not lift it. Never erased: revoked.
CREATE TABLE anagrafe_protezione (
  erogatore_id UUID NOT NULL REFERENCES erogatore (id),
  id UUID NOT NULL,
  soggetto_id UUID NOT NULL,
  motivo TEXT NOT NULL,
  disposta_il TIMESTAMPTZ(3) NOT NULL,
  disposta_da UUID NOT NULL,
  revocata_il TIMESTAMPTZ(3),
  revocata_da UUID,
  PRIMARY KEY (erogatore_id, id),
  CHECK ((revocata_il IS NULL) = (revocata_da IS NULL)),
  CHECK (revocata_il >= disposta_il)
);
CREATE UNIQUE INDEX anagrafe_protezione_in_atto ON anagrafe_protezione (erogatore_id, soggetto_id) WHERE revocata_il IS NULL;
GRANT SELECT, INSERT, UPDATE (revocata_il, revocata_da) ON anagrafe_protezione TO varco_app;

ALTER TABLE anagrafe_protezione ENABLE ROW LEVEL SECURITY;
ALTER TABLE anagrafe_protezione FORCE ROW LEVEL SECURITY;
CREATE POLICY erogatore ON anagrafe_protezione USING (erogatore_id = varco_erogatore()) WITH CHECK (erogatore_id = varco_erogatore());
-- The reason is for the office: who consults learns from the function below that a person is protected, never why.
CREATE POLICY solo_comune ON anagrafe_protezione AS RESTRICTIVE FOR ALL TO varco_app
  USING (varco_ente() IS NULL AND varco_adesione() IS NULL) WITH CHECK (varco_ente() IS NULL AND varco_adesione() IS NULL);

CREATE FUNCTION varco_protetti() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT soggetto_id FROM anagrafe_protezione WHERE erogatore_id = varco_erogatore() AND revocata_il IS NULL $$;
REVOKE ALL ON FUNCTION varco_protetti() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_protetti() TO varco_app;
