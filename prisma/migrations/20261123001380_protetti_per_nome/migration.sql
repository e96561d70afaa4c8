-- SA-17: a card without codice fiscale, as the register of land has many of old owners, is known by nobody's code. It is of whom nobody consults
-- when it is called as that person is, or was, and was born on the same day; where one of the two days is not known, or is the year alone, the
-- name is enough: of the two mistakes the one that hides.

-- How who is protected was called then, today and before, by the key of the banks: no archive has to hold that person still.
ALTER TABLE protezione ADD COLUMN nomi JSONB NOT NULL DEFAULT '[]';

DROP FUNCTION varco_fai_protetti(text, text);
/*
 * What makes a data bank tell whom nobody may consult. `soggetti`: the table of its cards, with `cognome_ricerca`, `nome_ricerca`, `nascita_data`
 * and, where days may be known in part, `nascita_senza_giorno` and `nascita_senza_giorno_mese`; `storia`: where it keeps how people were called before, when it does. Of the bank:
 *   varco_segnalati_<banca>(corrente)  the codici fiscali of whom its archive protects, in the version in force where it is asked for, and in
 *                                      one that came later and was taken back;
 *   varco_nomi_<banca>(corrente)       how those are and were called, and whom the office protects, with its protection;
 *   varco_omonimi_<banca>()            its cards without codice fiscale that are called as somebody of varco_nomi_protetti;
 *   varco_protetti_<banca>()           its cards of whom the office protects, of whom another archive does, and of whom that later one did;
 *   varco_dove_<banca>()               of each protection of the office, how many of its cards, and known by what.
 * Of all the banks that there are, written anew each time:
 *   varco_codici_protetti(banca)       codici fiscali of whom nobody consults, but for those that the archive in force of that bank tells;
 *   varco_nomi_protetti(banca)         how the same are and were called;
 *   varco_codici_di(schede)            the codici fiscali of some cards;
 *   varco_dove_protetti()              in which banks those of the office are found.
 * No statement of a bank names a codice fiscale for this. plpgsql: the plan of what every consultation asks is kept.
 */
CREATE FUNCTION varco_fai_protetti(banca text, soggetti text, storia text DEFAULT NULL) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  versioni text := banca || '_versione';
  segnalata text := $f$((v.stato = 'CORRENTE' AND corrente)
          OR (v.stato = 'PRECEDENTE' AND v.iniziata_il > (SELECT c.iniziata_il FROM %1$I c WHERE c.erogatore_id = v.erogatore_id AND c.stato = 'CORRENTE')))$f$;
  nato text := '%1$s.nascita_data';
  di_prima text := '';
  segnalati text;
  nomi text;
  codici text;
  dove text;
  funzione text;
BEGIN
  segnalata := format(segnalata, versioni);
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = soggetti::regclass AND attname = 'nascita_senza_giorno') THEN
    nato := 'CASE WHEN NOT (%1$s.nascita_senza_giorno OR %1$s.nascita_senza_giorno_mese) THEN %1$s.nascita_data END';
  END IF;
  IF storia IS NOT NULL THEN
    di_prima := format($f$ UNION
        SELECT c.protezione, CASE WHEN g.cognome IS NULL THEN c.cognome ELSE varco_chiave(g.cognome) END,
               CASE WHEN g.nome IS NULL THEN c.nome ELSE varco_chiave(g.nome) END, c.nascita
          FROM chi c JOIN %I g ON g.erogatore_id = varco_erogatore() AND g.versione_id = c.versione_id AND g.soggetto_id = c.id
         WHERE num_nonnulls(g.cognome, g.nome) > 0$f$, storia);
  END IF;
  -- Few, where people have a codice fiscale; and asked for by name alone.
  EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %I (erogatore_id, versione_id, cognome_ricerca, nome_ricerca) WHERE codice_fiscale IS NULL', soggetti || '_senza_codice', soggetti);

  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.%1$I(corrente boolean) RETURNS SETOF text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    BEGIN
      RETURN QUERY SELECT s.codice_fiscale FROM %2$I v JOIN %3$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id
       WHERE v.erogatore_id = varco_erogatore() AND s.protetto AND s.codice_fiscale IS NOT NULL AND %4$s;
    END $corpo$ $f$, 'varco_segnalati_' || banca, versioni, soggetti, segnalata);
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.%1$I(corrente boolean) RETURNS TABLE (protezione uuid, cognome text, nome text, nascita date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY WITH chi AS MATERIALIZED (
        SELECT NULL::uuid AS protezione, s.versione_id, s.id, s.cognome_ricerca AS cognome, s.nome_ricerca AS nome, %6$s AS nascita
          FROM %2$I v JOIN %3$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id
         WHERE v.erogatore_id = varco_erogatore() AND s.protetto AND %4$s
        UNION ALL
        SELECT p.id, s.versione_id, s.id, s.cognome_ricerca, s.nome_ricerca, %6$s
          FROM protezione p JOIN %2$I v ON v.erogatore_id = p.erogatore_id AND v.stato = 'CORRENTE'
          JOIN %3$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id AND s.id = p.soggetto_id
         WHERE p.erogatore_id = varco_erogatore() AND p.revocata_il IS NULL
        UNION ALL
        SELECT p.id, s.versione_id, s.id, s.cognome_ricerca, s.nome_ricerca, %6$s
          FROM protezione p JOIN %2$I v ON v.erogatore_id = p.erogatore_id AND v.stato = 'CORRENTE'
          JOIN %3$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id AND s.codice_fiscale = p.codice_fiscale
         WHERE p.erogatore_id = varco_erogatore() AND p.revocata_il IS NULL AND s.id <> p.soggetto_id)
      SELECT c.protezione, c.cognome, c.nome, c.nascita FROM chi c WHERE c.cognome <> ''%5$s;
    END $corpo$ $f$, 'varco_nomi_' || banca, versioni, soggetti, segnalata, di_prima, format(nato, 's'));
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.%1$I() RETURNS TABLE (scheda uuid, protezione uuid) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    #variable_conflict use_column
    DECLARE
      corrente uuid := (SELECT v.id FROM %2$I v WHERE v.erogatore_id = varco_erogatore() AND v.stato = 'CORRENTE');
    BEGIN
      IF NOT EXISTS (SELECT FROM %3$I s WHERE s.erogatore_id = varco_erogatore() AND s.versione_id = corrente AND s.codice_fiscale IS NULL) THEN RETURN; END IF;
      -- By the index for each name, whatever the planner thinks of how many they are.
      RETURN QUERY SELECT s.id, n.protezione FROM varco_nomi_protetti(%4$L) n CROSS JOIN LATERAL (
        SELECT t.id FROM %3$I t WHERE t.erogatore_id = varco_erogatore() AND t.versione_id = corrente AND t.codice_fiscale IS NULL
           AND t.cognome_ricerca = n.cognome AND t.nome_ricerca = n.nome AND (%5$s = n.nascita) IS NOT FALSE OFFSET 0) s;
    END $corpo$ $f$, 'varco_omonimi_' || banca, versioni, soggetti, banca, format(nato, 't'));
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.%1$I() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
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
      RETURN QUERY SELECT o.scheda FROM %5$I() o;
    END $corpo$ $f$, 'varco_protetti_' || banca, banca, versioni, soggetti, 'varco_omonimi_' || banca);
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.%1$I() RETURNS TABLE (protezione uuid, banca text, come text, quante integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    #variable_conflict use_column
    BEGIN
      RETURN QUERY SELECT p.id, %2$L, CASE WHEN s.codice_fiscale = p.codice_fiscale THEN 'CODICE' ELSE 'SCHEDA' END AS come, count(*)::integer
        FROM protezione p JOIN %3$I v ON v.erogatore_id = p.erogatore_id AND v.stato = 'CORRENTE'
        JOIN %4$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id AND (s.id = p.soggetto_id OR s.codice_fiscale = p.codice_fiscale)
       WHERE p.erogatore_id = varco_erogatore() AND p.revocata_il IS NULL GROUP BY p.id, come;
      RETURN QUERY SELECT p.id, %2$L, 'NOME', count(DISTINCT o.scheda)::integer FROM %5$I() o
        JOIN protezione p ON p.erogatore_id = varco_erogatore() AND p.id = o.protezione AND p.soggetto_id <> o.scheda GROUP BY p.id;
    END $corpo$ $f$, 'varco_dove_' || banca, upper(banca), versioni, soggetti, 'varco_omonimi_' || banca);
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.%1$I(schede text[]) RETURNS TABLE (scheda text, codice text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    BEGIN
      RETURN QUERY SELECT s.id::text, s.codice_fiscale FROM %2$I v JOIN %3$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id
       WHERE v.erogatore_id = varco_erogatore() AND v.stato = 'CORRENTE' AND s.codice_fiscale IS NOT NULL AND s.id = ANY (schede::uuid[]);
    END $corpo$ $f$, 'varco_codici_' || banca, versioni, soggetti);

  SELECT string_agg(format('SELECT varco_segnalati_%s(banca <> %L)', nome, nome), ' UNION '),
         string_agg(format('SELECT * FROM varco_nomi_%s(banca <> %L)', nome, nome), ' UNION '),
         string_agg(format('SELECT * FROM varco_codici_%s(schede)', nome), ' UNION ALL '),
         string_agg(format('SELECT * FROM varco_dove_%s()', nome), ' UNION ALL ')
    INTO segnalati, nomi, codici, dove
    FROM (SELECT substr(proname, length('varco_segnalati_') + 1) AS nome FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND starts_with(proname, 'varco_segnalati_')) banche;
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.varco_codici_protetti(banca text) RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
      SELECT codice_fiscale FROM protezione WHERE erogatore_id = varco_erogatore() AND revocata_il IS NULL AND codice_fiscale IS NOT NULL UNION %s $corpo$ $f$, segnalati);
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.varco_nomi_protetti(banca text) RETURNS TABLE (protezione uuid, cognome text, nome text, nascita date)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
      SELECT p.id, n.cognome, n.nome, n.nascita FROM protezione p, jsonb_to_recordset(p.nomi) n(cognome text, nome text, nascita date)
       WHERE p.erogatore_id = varco_erogatore() AND p.revocata_il IS NULL UNION %s $corpo$ $f$, nomi);
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.varco_codici_di(schede text[]) RETURNS TABLE (scheda text, codice text) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
      $corpo$ %s $corpo$ $f$, codici);
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.varco_dove_protetti() RETURNS TABLE (protezione uuid, banca text, come text, quante integer)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
      SELECT * FROM (%s) d WHERE varco_ente() IS NULL AND varco_adesione() IS NULL $corpo$ $f$, dove);

  FOREACH funzione IN ARRAY ARRAY['varco_segnalati_' || banca || '(boolean)', 'varco_nomi_' || banca || '(boolean)', 'varco_omonimi_' || banca || '()',
                                  'varco_codici_' || banca || '(text[])', 'varco_protetti_' || banca || '()', 'varco_dove_' || banca || '()',
                                  'varco_codici_protetti(text)', 'varco_nomi_protetti(text)', 'varco_codici_di(text[])', 'varco_dove_protetti()'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION public.%s FROM PUBLIC', funzione);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION public.%I() TO varco_app', 'varco_protetti_' || banca);
  GRANT EXECUTE ON FUNCTION varco_dove_protetti() TO varco_app;
END $$;
REVOKE ALL ON FUNCTION varco_fai_protetti(text, text, text) FROM PUBLIC;

SET check_function_bodies = off;
SELECT varco_fai_protetti('anagrafe', 'anagrafe_soggetto', 'anagrafe_storia_generalita');
SELECT varco_fai_protetti('catasto', 'catasto_soggetto');
SET check_function_bodies = on;

-- Keeps with a protection how the archives call, and called, whom it is of.
CREATE FUNCTION varco_ricorda_nomi(protezione uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  quale ALIAS FOR $1;
BEGIN
  IF varco_ente() IS NOT NULL OR varco_adesione() IS NOT NULL THEN
    RAISE EXCEPTION 'varco_ricorda_nomi: not the comune' USING ERRCODE = '42501';
  END IF;
  UPDATE public.protezione p SET nomi = (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('cognome', n.cognome, 'nome', n.nome, 'nascita', n.nascita)), '[]')
                                           FROM varco_nomi_protetti('') n WHERE n.protezione = quale)
   WHERE p.erogatore_id = varco_erogatore() AND p.id = quale;
END $$;
REVOKE ALL ON FUNCTION varco_ricorda_nomi(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_ricorda_nomi(uuid) TO varco_app;

DO $$
DECLARE
  di uuid;
BEGIN
  FOR di IN SELECT id FROM erogatore LOOP
    PERFORM set_config('varco.erogatore', di::text, true);
    PERFORM varco_ricorda_nomi(p.id) FROM protezione p WHERE p.erogatore_id = di AND p.revocata_il IS NULL;
  END LOOP;
  PERFORM set_config('varco.erogatore', '', true);
END $$;
