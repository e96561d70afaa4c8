-- Whom nobody may consult is asked by every consultation (SA-17). A function in SQL that is not inlined is planned anew at each call, four
-- milliseconds of the six that a search took; in plpgsql its plan is kept. Only how the two that every consultation asks are written changes.
DO $$
DECLARE
  prima text := pg_get_functiondef('varco_fai_protetti(text, text, text)'::regprocedure);
  poi text := prima;
BEGIN
  poi := replace(poi, 'RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
      SELECT codice_fiscale FROM protezione', 'RETURNS SETOF text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    BEGIN
      RETURN QUERY SELECT codice_fiscale FROM protezione');
  poi := replace(poi, 'UNION %s $corpo$ $f$, segnalati);', 'UNION %s;
    END $corpo$ $f$, segnalati);');
  poi := replace(poi, 'LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
      SELECT p.id, n.cognome', 'LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY SELECT p.id, n.cognome');
  poi := replace(poi, 'UNION %s $corpo$ $f$, nomi);', 'UNION %s;
    END $corpo$ $f$, nomi);');
  IF (SELECT count(*) FROM regexp_matches(poi, 'UNION %s;\s+END', 'g')) <> 2 OR poi ~ 'UNION %s \$corpo' THEN
    RAISE EXCEPTION 'varco_fai_protetti is not the one that this migration knows';
  END IF;
  EXECUTE poi;
END $$;

SET check_function_bodies = off;
SELECT varco_fai_protetti('anagrafe', 'anagrafe_soggetto', 'anagrafe_storia_generalita');
SELECT varco_fai_protetti('catasto', 'catasto_soggetto');
SET check_function_bodies = on;
