-- The register is read person by person: operators, referenti, the comune's own people, and logins refused before there is an operator.
CREATE INDEX registro_persona ON registro (erogatore_id, utente_id, istante);
