-- What comes by itself, by the folder or by the feed (SA-20), and fails or is awaited in vain: whoever consults learns that data is of before.
CREATE OR REPLACE FUNCTION varco_dati_in_ritardo(di text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
$$ SELECT coalesce((SELECT esito <> 'PUBBLICATO' FROM banca_caricamento WHERE erogatore_id = varco_erogatore() AND banca = di
    AND (esito = 'PUBBLICATO' OR via IN ('CARTELLA', 'FLUSSO')) ORDER BY istante DESC, id DESC LIMIT 1), false) $$;
