-- A counter begins from one, goes forward by one and is never taken away (CA-01, CA-14): no number is jumped or given twice, whoever writes.
CREATE FUNCTION varco_numeratore_avanti() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.ultimo = 1 THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND (NEW.erogatore_id, NEW.serie, NEW.anno, NEW.ultimo) = (OLD.erogatore_id, OLD.serie, OLD.anno, OLD.ultimo + 1) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'numeratore %: a counter only goes forward by one', coalesce(NEW.serie, OLD.serie);
END $$;
CREATE TRIGGER numeratore_avanti BEFORE INSERT OR UPDATE OR DELETE ON numeratore FOR EACH ROW EXECUTE FUNCTION varco_numeratore_avanti();
CREATE TRIGGER numeratore_non_svuotare BEFORE TRUNCATE ON numeratore FOR EACH STATEMENT EXECUTE FUNCTION varco_non_svuotare();

-- Who is not of the comune takes the number of its own request, and no other.
CREATE POLICY propri_inserire ON numeratore AS RESTRICTIVE FOR INSERT TO varco_app WITH CHECK (varco_ente() IS NULL OR serie = 'ADESIONE');
CREATE POLICY propri_modificare ON numeratore AS RESTRICTIVE FOR UPDATE TO varco_app USING (varco_ente() IS NULL OR serie = 'ADESIONE');
