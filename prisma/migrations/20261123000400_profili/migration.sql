-- A comune's own profiles of data (FU-11, CA-08). A version is never edited: a change is the next one, and what was granted by an act stays
-- written in its clauses. Those that a data bank comes with are in its declaration: here is only that the comune offers one no longer.
CREATE TABLE profilo (
    erogatore_id uuid NOT NULL REFERENCES erogatore (id),
    id uuid NOT NULL,
    banca text NOT NULL,
    codice text NOT NULL CHECK (codice ~ '^[A-Z][A-Z0-9-]{1,19}$'),
    versione integer NOT NULL CHECK (versione > 0),
    nome text NOT NULL,
    descrizione text NOT NULL,
    campi text[] NOT NULL CHECK (cardinality(campi) > 0),
    solo_forze_ordine boolean NOT NULL,
    creato_da uuid NOT NULL,
    creato_il timestamptz(3) NOT NULL,
    sostituito_il timestamptz(3),
    CONSTRAINT profilo_pkey PRIMARY KEY (erogatore_id, id),
    FOREIGN KEY (erogatore_id, creato_da) REFERENCES utente (erogatore_id, id)
);
CREATE UNIQUE INDEX profilo_versione ON profilo (erogatore_id, codice, versione);
-- Two who change it at once: the second has nothing to replace.
CREATE UNIQUE INDEX profilo_in_uso ON profilo (erogatore_id, codice) WHERE sostituito_il IS NULL;

CREATE TABLE profilo_ritirato (
    erogatore_id uuid NOT NULL REFERENCES erogatore (id),
    codice text NOT NULL,
    ritirato_da uuid NOT NULL,
    ritirato_il timestamptz(3) NOT NULL,
    motivo text NOT NULL,
    CONSTRAINT profilo_ritirato_pkey PRIMARY KEY (erogatore_id, codice),
    FOREIGN KEY (erogatore_id, ritirato_da) REFERENCES utente (erogatore_id, id)
);

-- Whoever adheres reads what each profile shows; the comune's people alone write.
DO $$
DECLARE
  tabella text;
BEGIN
  FOREACH tabella IN ARRAY ARRAY['profilo', 'profilo_ritirato'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabella);
    EXECUTE format('CREATE POLICY leggere ON %I FOR SELECT TO varco_app USING (erogatore_id = varco_erogatore())', tabella);
    EXECUTE format('CREATE POLICY inserire ON %I FOR INSERT TO varco_app WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL)', tabella);
  END LOOP;
END $$;
CREATE POLICY modificare ON profilo FOR UPDATE TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL)
  WITH CHECK (erogatore_id = varco_erogatore());
CREATE POLICY cancellare ON profilo_ritirato FOR DELETE TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL);
GRANT SELECT, INSERT ON profilo TO varco_app;
GRANT UPDATE (sostituito_il) ON profilo TO varco_app;
GRANT SELECT, INSERT, DELETE ON profilo_ritirato TO varco_app;
