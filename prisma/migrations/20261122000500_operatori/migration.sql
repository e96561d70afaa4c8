-- The register by kind of operation: acts, logins and readings are few among the consultations, and were looked for in all of them.
-- Consultations are not in it: their rows are written at every request, and the primary key finds them as they come.
CREATE INDEX registro_categoria ON registro (erogatore_id, categoria, istante) WHERE categoria <> 'CONSULTAZIONE';
