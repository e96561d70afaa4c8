-- A number of the comune's own protocol system that was copied wrong was never this document's: its entry is annulled as such, and the number
-- is free for the document to which that system gave it. One that the built-in register gave designates its document for ever.
ALTER TABLE protocollo ADD COLUMN annullato_trascrizione boolean NOT NULL DEFAULT false;
ALTER TABLE protocollo ADD CONSTRAINT protocollo_trascrizione
  CHECK (NOT annullato_trascrizione OR (annullato_il IS NOT NULL AND origine = 'COMUNE'));
ALTER TABLE protocollo DROP CONSTRAINT protocollo_numero_unico;
CREATE UNIQUE INDEX protocollo_numero_unico ON protocollo (erogatore_id, registro, anno, numero) WHERE NOT annullato_trascrizione;
GRANT UPDATE (annullato_trascrizione) ON protocollo TO varco_app;

CREATE OR REPLACE FUNCTION varco_protocollo_immutabile() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  annullamento CONSTANT text[] := ARRAY['annullato_il', 'annullato_da', 'annullato_motivo', 'annullato_atto', 'annullato_trascrizione'];
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'protocollo %: an entry is never deleted', OLD.numero; END IF;
  IF OLD.annullato_il IS NOT NULL OR (to_jsonb(NEW) - annullamento) IS DISTINCT FROM (to_jsonb(OLD) - annullamento) THEN
    RAISE EXCEPTION 'protocollo %: an entry is annulled once, never changed', OLD.numero;
  END IF;
  RETURN NEW;
END $$;

-- When the last entry of the built-in register was made is asked before each one.
CREATE INDEX protocollo_registrato ON protocollo (erogatore_id, registro, registrato_il) WHERE origine = 'VARCO';
