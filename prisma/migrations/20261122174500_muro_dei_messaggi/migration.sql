-- RT-06, LE-02: what is sent to others and who signs for the comune are the comune's. Whoever is not of it (varco_ente() set) puts a message in the
-- way out, which its own acts ask for, and neither reads nor turns aside any; of delegations it writes nothing.
CREATE POLICY comune_legge ON messaggio AS RESTRICTIVE FOR SELECT TO varco_app USING (varco_ente() IS NULL);
CREATE POLICY comune_modifica ON messaggio AS RESTRICTIVE FOR UPDATE TO varco_app USING (varco_ente() IS NULL);
CREATE POLICY comune_cancella ON messaggio AS RESTRICTIVE FOR DELETE TO varco_app USING (varco_ente() IS NULL);
CREATE POLICY comune_inserisce ON delega AS RESTRICTIVE FOR INSERT TO varco_app WITH CHECK (varco_ente() IS NULL);
CREATE POLICY comune_modifica ON delega AS RESTRICTIVE FOR UPDATE TO varco_app USING (varco_ente() IS NULL);
