-- The first requests of a month come together: who waits for the lock may still hold a stale answer of to_regclass (an advisory
-- lock brings no catalogue news), so that finding the partition already made is no fault.
CREATE OR REPLACE FUNCTION varco_partizione_registro(istante timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  inizio timestamptz := date_trunc('month', istante AT TIME ZONE 'UTC') AT TIME ZONE 'UTC';
  fine timestamptz := (date_trunc('month', istante AT TIME ZONE 'UTC') + interval '1 month') AT TIME ZONE 'UTC';
  nome text := 'registro_' || to_char(istante AT TIME ZONE 'UTC', 'YYYY_MM');
BEGIN
  IF to_regclass('public.' || nome) IS NOT NULL THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtext('varco_partizione_registro'));
  BEGIN
    EXECUTE format('CREATE TABLE public.%I PARTITION OF public.registro FOR VALUES FROM (%L) TO (%L)', nome, inizio, fine);
    EXECUTE format('CREATE TRIGGER registro_non_troncabile BEFORE TRUNCATE ON public.%I FOR EACH STATEMENT EXECUTE FUNCTION public.varco_registro_immutabile()', nome);
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', nome);
  EXCEPTION WHEN duplicate_table THEN NULL;
  END;
END $$;
