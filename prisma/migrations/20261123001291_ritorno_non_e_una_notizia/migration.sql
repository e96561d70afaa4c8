-- To go back to the version of before is no news of the bank: its data is older for it, and whoever consults is still told that it is late.
CREATE OR REPLACE FUNCTION varco_dati_in_ritardo(di text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT coalesce((SELECT esito <> 'PUBBLICATO' FROM banca_caricamento WHERE erogatore_id = varco_erogatore() AND banca = di
    AND ((esito = 'PUBBLICATO' AND via <> 'RITORNO') OR via IN ('CARTELLA', 'FLUSSO')) ORDER BY istante DESC, id DESC LIMIT 1), false) $$;
