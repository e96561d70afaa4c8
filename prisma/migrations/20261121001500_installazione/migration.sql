-- What is known about the installation itself, and the indexes of the pages that watch over it.

-- Facts about this installation as a whole, by key (`demo`: whether the demonstration is being loaded or has been). No tenant, no personal data.
CREATE TABLE stato_installazione (
  chiave text PRIMARY KEY,
  valore text NOT NULL,
  il timestamptz(3) NOT NULL
);
ALTER TABLE stato_installazione ENABLE ROW LEVEL SECURITY;
CREATE POLICY app ON stato_installazione FOR SELECT TO varco_app USING (true);
CREATE POLICY servizio ON stato_installazione TO varco_servizio USING (true) WITH CHECK (true);
GRANT SELECT ON stato_installazione TO varco_app;
GRANT SELECT, INSERT, UPDATE ON stato_installazione TO varco_servizio;

-- The names of the migrations that are in, for the readiness check: the bookkeeping table itself stays the owner's.
CREATE FUNCTION varco_migrazioni() RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN QUERY SELECT m.migration_name::text FROM public._prisma_migrations m WHERE m.finished_at IS NOT NULL AND m.rolled_back_at IS NULL;
END $$;
REVOKE ALL ON FUNCTION varco_migrazioni() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_migrazioni() TO varco_servizio;

-- Last access of each operator (reviews), refusals (anomalies), the latest messages: none of these reads a whole history.
CREATE INDEX sessione_operatore ON sessione (erogatore_id, operatore_id, aperta_il) WHERE operatore_id IS NOT NULL;
CREATE INDEX registro_negati ON registro (erogatore_id, istante) WHERE esito = 'NEGATO';
CREATE INDEX messaggio_recenti ON messaggio (erogatore_id, creato_il);
