-- The comune's coat of arms, printed at the head of its acts. A row of its own: the row of the erogatore is read at every request, and half
-- a megabyte would travel with it. Replaced and removed freely: the acts already composed hold the picture that they were printed with.
CREATE TABLE stemma (
  erogatore_id uuid PRIMARY KEY REFERENCES erogatore,
  contenuto    bytea NOT NULL CHECK (octet_length(contenuto) BETWEEN 1 AND 524288),
  larghezza    integer NOT NULL CHECK (larghezza > 0),
  altezza      integer NOT NULL CHECK (altezza > 0),
  caricato_il  timestamptz(3) NOT NULL
);

-- Read by whoever has an act composed, also the people of an ente; written by the comune only.
GRANT SELECT, INSERT, DELETE ON stemma TO varco_app;
GRANT UPDATE (contenuto, larghezza, altezza, caricato_il) ON stemma TO varco_app;
ALTER TABLE stemma ENABLE ROW LEVEL SECURITY;
CREATE POLICY leggere ON stemma FOR SELECT TO varco_app USING (erogatore_id = varco_erogatore());
CREATE POLICY inserire ON stemma FOR INSERT TO varco_app WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL);
CREATE POLICY modificare ON stemma FOR UPDATE TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL) WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL);
CREATE POLICY cancellare ON stemma FOR DELETE TO varco_app USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL);
