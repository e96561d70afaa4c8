-- Whom the office protects is protected under another card too: a supplier that numbers its cards anew, or somebody who goes and comes back,
-- does not lift it. The codice fiscale is the one under which it was disposed.
ALTER TABLE anagrafe_protezione ADD COLUMN codice_fiscale TEXT;

ALTER TABLE anagrafe_protezione NO FORCE ROW LEVEL SECURITY;
ALTER TABLE anagrafe_soggetto NO FORCE ROW LEVEL SECURITY;
ALTER TABLE anagrafe_versione NO FORCE ROW LEVEL SECURITY;
UPDATE anagrafe_protezione p SET codice_fiscale = s.codice_fiscale
  FROM anagrafe_versione v JOIN anagrafe_soggetto s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id
 WHERE v.stato = 'CORRENTE' AND s.erogatore_id = p.erogatore_id AND s.id = p.soggetto_id;
ALTER TABLE anagrafe_protezione FORCE ROW LEVEL SECURITY;
ALTER TABLE anagrafe_soggetto FORCE ROW LEVEL SECURITY;
ALTER TABLE anagrafe_versione FORCE ROW LEVEL SECURITY;

-- plpgsql: the plan of what every consultation asks is kept.
CREATE OR REPLACE FUNCTION varco_protetti() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN QUERY SELECT p.soggetto_id FROM anagrafe_protezione p WHERE p.erogatore_id = varco_erogatore() AND p.revocata_il IS NULL;
  IF FOUND THEN
    RETURN QUERY SELECT s.id FROM anagrafe_protezione p
      JOIN anagrafe_versione v ON v.erogatore_id = p.erogatore_id AND v.stato = 'CORRENTE'
      JOIN anagrafe_soggetto s ON s.erogatore_id = v.erogatore_id AND s.versione_id = v.id AND s.codice_fiscale = p.codice_fiscale
     WHERE p.erogatore_id = varco_erogatore() AND p.revocata_il IS NULL AND s.id <> p.soggetto_id;
  END IF;
END $$;
