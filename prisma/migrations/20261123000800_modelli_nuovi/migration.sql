-- A comune writes models of its own: one that nobody has approved yet is version 0, which the comune alone sees. To whom a model is open
-- its clauses say.
ALTER TABLE modello DROP COLUMN destinatari;
CREATE POLICY del_comune ON modello AS RESTRICTIVE TO varco_app
  USING (versione > 0 OR varco_ente() IS NULL) WITH CHECK (varco_ente() IS NULL);
