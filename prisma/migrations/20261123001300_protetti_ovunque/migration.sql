-- SA-17: who is protected is protected for everyone. What one archive says of somebody holds in every data bank; to go back to the version
-- before does not undo what the later one had said; and a package tells of people by their codice fiscale too, whatever their cards become.

-- In which bank the protected card is: each archive is judged by itself when it has that person no more.
ALTER TABLE protezione ADD COLUMN banca TEXT;
ALTER TABLE protezione NO FORCE ROW LEVEL SECURITY;
ALTER TABLE anagrafe_soggetto NO FORCE ROW LEVEL SECURITY;
ALTER TABLE catasto_soggetto NO FORCE ROW LEVEL SECURITY;
UPDATE protezione p SET banca = 'ANAGRAFE' WHERE EXISTS (SELECT FROM anagrafe_soggetto s WHERE s.erogatore_id = p.erogatore_id AND s.id = p.soggetto_id);
UPDATE protezione p SET banca = 'CATASTO' WHERE banca IS NULL
   AND EXISTS (SELECT FROM catasto_soggetto s WHERE s.erogatore_id = p.erogatore_id AND s.id = p.soggetto_id);

-- For the database alone: nobody reads it, not even who may read the rest of the row.
ALTER TABLE pacchetto_soggetto ADD COLUMN codice_fiscale TEXT;
UPDATE pacchetto_soggetto p SET codice_fiscale = s.codice_fiscale FROM catasto_soggetto s
 WHERE s.erogatore_id = p.erogatore_id AND s.id::text = p.soggetto_id AND s.codice_fiscale IS NOT NULL;
REVOKE SELECT ON pacchetto_soggetto FROM varco_app;
GRANT SELECT (erogatore_id, pacchetto_id, soggetto_id) ON pacchetto_soggetto TO varco_app;
CREATE INDEX pacchetto_soggetto_codice ON pacchetto_soggetto (erogatore_id, codice_fiscale, pacchetto_id) WHERE codice_fiscale IS NOT NULL;
ALTER TABLE protezione FORCE ROW LEVEL SECURITY;
ALTER TABLE anagrafe_soggetto FORCE ROW LEVEL SECURITY;
ALTER TABLE catasto_soggetto FORCE ROW LEVEL SECURITY;

DROP FUNCTION varco_protetti_anagrafe();
DROP FUNCTION varco_protetti_catasto();

/*
 * What makes a data bank tell whom nobody may consult. `soggetti`: the table of its cards. Of the bank:
 *   varco_segnalati_<banca>(corrente)  the codici fiscali of whom its archive protects, in the version in force where it is asked for, and in
 *                                      one that came later and was taken back;
 *   varco_protetti_<banca>()           its cards of whom the office protects, of whom another archive does, and of whom that later one did.
 * Of all the banks that there are, written anew each time:
 *   varco_codici_protetti(banca)       codici fiscali of whom nobody consults, but for those that the archive in force of that bank tells;
 *   varco_codici_di(schede)            the codici fiscali of some cards.
 * No statement of a bank names a codice fiscale for this. plpgsql: the plan of what every consultation asks is kept.
 */
CREATE OR REPLACE FUNCTION varco_fai_protetti(banca text, soggetti text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  versioni text := banca || '_versione';
  segnalati text;
  codici text;
  funzione text;
BEGIN
  EXECUTE format($f$
    CREATE FUNCTION public.%1$I(corrente boolean) RETURNS SETOF text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    BEGIN
      RETURN QUERY SELECT s.codice_fiscale FROM %2$I v JOIN %3$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id
       WHERE v.erogatore_id = varco_erogatore() AND s.protetto AND s.codice_fiscale IS NOT NULL AND ((v.stato = 'CORRENTE' AND corrente)
          OR (v.stato = 'PRECEDENTE' AND v.iniziata_il > (SELECT c.iniziata_il FROM %2$I c WHERE c.erogatore_id = v.erogatore_id AND c.stato = 'CORRENTE')));
    END $corpo$ $f$, 'varco_segnalati_' || banca, versioni, soggetti);
  EXECUTE format($f$
    CREATE FUNCTION public.%1$I() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    DECLARE
      codici text[] := ARRAY(SELECT varco_codici_protetti(%2$L));
    BEGIN
      RETURN QUERY SELECT p.soggetto_id FROM protezione p WHERE p.erogatore_id = varco_erogatore() AND p.revocata_il IS NULL;
      RETURN QUERY SELECT s.id FROM %3$I v JOIN %4$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id
       WHERE v.erogatore_id = varco_erogatore() AND s.protetto AND v.stato = 'PRECEDENTE'
         AND v.iniziata_il > (SELECT c.iniziata_il FROM %3$I c WHERE c.erogatore_id = v.erogatore_id AND c.stato = 'CORRENTE');
      IF cardinality(codici) > 0 THEN
        RETURN QUERY SELECT s.id FROM %3$I v JOIN %4$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id
         WHERE v.erogatore_id = varco_erogatore() AND v.stato = 'CORRENTE' AND s.codice_fiscale = ANY (codici);
      END IF;
    END $corpo$ $f$, 'varco_protetti_' || banca, banca, versioni, soggetti);
  EXECUTE format($f$
    CREATE FUNCTION public.%1$I(schede text[]) RETURNS TABLE (scheda text, codice text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    BEGIN
      RETURN QUERY SELECT s.id::text, s.codice_fiscale FROM %2$I v JOIN %3$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id
       WHERE v.erogatore_id = varco_erogatore() AND v.stato = 'CORRENTE' AND s.codice_fiscale IS NOT NULL AND s.id = ANY (schede::uuid[]);
    END $corpo$ $f$, 'varco_codici_' || banca, versioni, soggetti);

  SELECT string_agg(format('SELECT varco_segnalati_%s(banca <> %L)', nome, nome), ' UNION '), string_agg(format('SELECT * FROM varco_codici_%s(schede)', nome), ' UNION ALL ')
    INTO segnalati, codici
    FROM (SELECT substr(proname, length('varco_segnalati_') + 1) AS nome FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND starts_with(proname, 'varco_segnalati_')) banche;
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.varco_codici_protetti(banca text) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
      SELECT codice_fiscale FROM protezione WHERE erogatore_id = varco_erogatore() AND revocata_il IS NULL AND codice_fiscale IS NOT NULL UNION %s $corpo$ $f$, segnalati);
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.varco_codici_di(schede text[]) RETURNS TABLE (scheda text, codice text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
      $corpo$ %s $corpo$ $f$, codici);

  FOREACH funzione IN ARRAY ARRAY['varco_segnalati_' || banca || '(boolean)', 'varco_codici_' || banca || '(text[])', 'varco_protetti_' || banca || '()',
                                  'varco_codici_protetti(text)', 'varco_codici_di(text[])'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION public.%s FROM PUBLIC', funzione);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION public.%I() TO varco_app', 'varco_protetti_' || banca);
END $$;

SET check_function_bodies = off;
SELECT varco_fai_protetti('anagrafe', 'anagrafe_soggetto');
SELECT varco_fai_protetti('catasto', 'catasto_soggetto');
SET check_function_bodies = on;

-- Whom and what a page of a package tells of, with the codici fiscali that the application is not given.
CREATE FUNCTION varco_annota_soggetti(pacchetto uuid, soggetti text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF varco_ente() IS NOT NULL OR varco_adesione() IS NOT NULL
     OR NOT EXISTS (SELECT FROM pacchetto p WHERE p.erogatore_id = varco_erogatore() AND p.id = pacchetto AND p.stato = 'IN_PRODUZIONE') THEN
    RAISE EXCEPTION 'varco_annota_soggetti: no package in the making' USING ERRCODE = '42501';
  END IF;
  INSERT INTO pacchetto_soggetto (erogatore_id, pacchetto_id, soggetto_id, codice_fiscale)
    SELECT varco_erogatore(), pacchetto, s, c.codice FROM unnest(soggetti) s LEFT JOIN varco_codici_di(soggetti) c ON c.scheda = s ON CONFLICT DO NOTHING;
END $$;
REVOKE ALL ON FUNCTION varco_annota_soggetti(uuid, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_annota_soggetti(uuid, text[]) TO varco_app;

-- Of these packages, those that tell of somebody protected: by a card of today, or by the codice fiscale under which they told of it.
CREATE FUNCTION varco_pacchetti_protetti(pacchetti uuid[], schede text[]) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  codici text[] := ARRAY(SELECT varco_codici_protetti(''));
BEGIN
  RETURN QUERY SELECT p.id FROM unnest(pacchetti) p(id)
   WHERE EXISTS (SELECT FROM pacchetto_soggetto s WHERE s.erogatore_id = varco_erogatore() AND s.pacchetto_id = p.id AND s.soggetto_id = ANY (schede))
      OR EXISTS (SELECT FROM pacchetto_soggetto s WHERE s.erogatore_id = varco_erogatore() AND s.pacchetto_id = p.id AND s.codice_fiscale = ANY (codici));
END $$;
REVOKE ALL ON FUNCTION varco_pacchetti_protetti(uuid[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_pacchetti_protetti(uuid[], text[]) TO varco_app;
