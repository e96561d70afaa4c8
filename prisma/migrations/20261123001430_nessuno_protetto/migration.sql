-- Where the office protects nobody and no other archive does, which is most comuni on most days, a consultation does not go looking for codes
-- and names of whom there is not (SA-17): whether there is anybody is asked first, by the index of the archive's flags. Of the bank:
--   varco_alcuni_<banca>(corrente)  whether its archive protects anybody, in the version in force where it is asked for, or in one that came
--                                   later and was taken back;
-- and of all the banks that there are:
--   varco_alcuni_protetti(banca)    whether there is anybody of whom nobody consults, but for those that the archive in force of that bank tells.
DO $$
DECLARE
  prima text := pg_get_functiondef('varco_fai_protetti(text, text, text)'::regprocedure);
  poi text := prima;
  pezzi text[][] := ARRAY[
    ['  di_prima text := '''';', '  di_prima text := '''';
  alcuni text;'],
    ['  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.%1$I(corrente boolean) RETURNS TABLE (protezione uuid,', '  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.%1$I(corrente boolean) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    BEGIN
      RETURN EXISTS (SELECT FROM %2$I v JOIN %3$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id
       WHERE v.erogatore_id = varco_erogatore() AND s.protetto AND %4$s);
    END $corpo$ $f$, ''varco_alcuni_'' || banca, versioni, soggetti, segnalata);
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.%1$I(corrente boolean) RETURNS TABLE (protezione uuid,'],
    ['      codici text[] := ARRAY(SELECT varco_codici_protetti(%2$L));
    BEGIN
', '      codici text[];
    BEGIN
      IF NOT varco_alcuni_protetti(%2$L) THEN RETURN; END IF;
      codici := ARRAY(SELECT varco_codici_protetti(%2$L));
'],
    ['  SELECT string_agg(format(''SELECT varco_segnalati_%s(banca <> %L)'', nome, nome), '' UNION ''),
', '  SELECT string_agg(format(''SELECT varco_segnalati_%s(banca <> %L)'', nome, nome), '' UNION ''),
         string_agg(format(''varco_alcuni_%s(banca <> %L)'', nome, nome), '' OR ''),
'],
    ['    INTO segnalati, nomi,', '    INTO segnalati, alcuni, nomi,'],
    ['  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.varco_nomi_protetti(', '  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.varco_alcuni_protetti(banca text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    BEGIN
      RETURN EXISTS (SELECT FROM protezione WHERE erogatore_id = varco_erogatore() AND revocata_il IS NULL) OR %s;
    END $corpo$ $f$, alcuni);
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.varco_nomi_protetti('],
    ['''varco_segnalati_'' || banca || ''(boolean)'', ', '''varco_segnalati_'' || banca || ''(boolean)'', ''varco_alcuni_'' || banca || ''(boolean)'', ''varco_alcuni_protetti(text)'', ']
  ];
BEGIN
  FOR i IN 1 .. array_length(pezzi, 1) LOOP
    IF (length(poi) - length(replace(poi, pezzi[i][1], ''))) <> length(pezzi[i][1]) THEN
      RAISE EXCEPTION 'varco_fai_protetti is not the one that this migration knows: %', pezzi[i][1];
    END IF;
    poi := replace(poi, pezzi[i][1], pezzi[i][2]);
  END LOOP;
  EXECUTE poi;
END $$;

SET check_function_bodies = off;
SELECT varco_fai_protetti('anagrafe', 'anagrafe_soggetto', 'anagrafe_storia_generalita');
SELECT varco_fai_protetti('catasto', 'catasto_soggetto');
SET check_function_bodies = on;
