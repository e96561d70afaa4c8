-- SA-17: whom the office protects is protected in every data bank, not in the register of residents alone. How a person is called is kept
-- with the protection: no archive has to be asked for it, nor has to hold that person still.
ALTER TABLE anagrafe_protezione RENAME TO protezione;
ALTER TABLE protezione RENAME CONSTRAINT anagrafe_protezione_pkey TO protezione_pkey;
ALTER TABLE protezione RENAME CONSTRAINT anagrafe_protezione_erogatore_id_fkey TO protezione_erogatore_id_fkey;
ALTER INDEX anagrafe_protezione_in_atto RENAME TO protezione_in_atto;
ALTER TABLE protezione ADD COLUMN nominativo TEXT;

ALTER TABLE protezione NO FORCE ROW LEVEL SECURITY;
ALTER TABLE anagrafe_soggetto NO FORCE ROW LEVEL SECURITY;
ALTER TABLE anagrafe_versione NO FORCE ROW LEVEL SECURITY;
UPDATE protezione p SET nominativo = concat_ws(' ', s.cognome, s.nome)
  FROM anagrafe_versione v JOIN anagrafe_soggetto s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id
 WHERE v.stato = 'CORRENTE' AND s.erogatore_id = p.erogatore_id AND (s.id = p.soggetto_id OR s.codice_fiscale = p.codice_fiscale);
ALTER TABLE protezione FORCE ROW LEVEL SECURITY;
ALTER TABLE anagrafe_soggetto FORCE ROW LEVEL SECURITY;
ALTER TABLE anagrafe_versione FORCE ROW LEVEL SECURITY;

-- Which cards of a bank those are, in its version in force: under the card of that day, and under whatever card has that codice fiscale since. A
-- bank's own function, so that none of its statements names a codice fiscale for it; `soggetti`: the table of its cards. plpgsql: the plan of
-- what every consultation asks is kept.
CREATE FUNCTION varco_fai_protetti(banca text, soggetti text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  funzione text := 'varco_protetti_' || banca;
BEGIN
  EXECUTE format($f$
    CREATE FUNCTION public.%1$I() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $corpo$
    BEGIN
      RETURN QUERY SELECT p.soggetto_id FROM protezione p WHERE p.erogatore_id = varco_erogatore() AND p.revocata_il IS NULL;
      IF FOUND THEN
        RETURN QUERY SELECT s.id FROM protezione p
          JOIN %2$I v ON v.erogatore_id = p.erogatore_id AND v.stato = 'CORRENTE'
          JOIN %3$I s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id AND s.codice_fiscale = p.codice_fiscale
         WHERE p.erogatore_id = varco_erogatore() AND p.revocata_il IS NULL AND s.id <> p.soggetto_id;
      END IF;
    END $corpo$ $f$, funzione, banca || '_versione', soggetti);
  EXECUTE format('REVOKE ALL ON FUNCTION %I() FROM PUBLIC', funzione);
  EXECUTE format('GRANT EXECUTE ON FUNCTION %I() TO varco_app', funzione);
END $$;
REVOKE ALL ON FUNCTION varco_fai_protetti(text, text) FROM PUBLIC;

SELECT varco_fai_protetti('anagrafe', 'anagrafe_soggetto');
SELECT varco_fai_protetti('catasto', 'catasto_soggetto');
DROP FUNCTION varco_protetti();
