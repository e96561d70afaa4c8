-- An act that was prepared by mistake is withdrawn before anybody signs it: the file stays, with who withdrew it, when and why (CAD, art. 44).
ALTER TABLE documento DROP CONSTRAINT documento_stato_check;
ALTER TABLE documento ADD CONSTRAINT documento_stato_check
  CHECK (stato IN ('GENERATO', 'RICEVUTO', 'FIRMATO', 'PROTOCOLLATO', 'TRASMESSO', 'CONSEGNATO', 'MANCATA_CONSEGNA', 'RITIRATO'));
ALTER TABLE documento ADD COLUMN ritirato_il timestamptz(3), ADD COLUMN ritirato_da uuid, ADD COLUMN ritiro_motivo text;
ALTER TABLE documento ADD CONSTRAINT documento_ritiro_check CHECK ((stato = 'RITIRATO' AND generato) = (ritirato_il IS NOT NULL)
  AND (ritirato_il IS NULL) = (ritirato_da IS NULL) AND (ritirato_il IS NULL) = (ritiro_motivo IS NULL));

GRANT UPDATE (ritirato_il, ritirato_da, ritiro_motivo) ON documento TO varco_app;

CREATE OR REPLACE FUNCTION varco_documento_immutabile() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE vita constant text[] := ARRAY['stato', 'firme_apposte', 'protocollo_id', 'ritirato_il', 'ritirato_da', 'ritiro_motivo'];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (to_jsonb(NEW) - vita) IS DISTINCT FROM (to_jsonb(OLD) - vita) THEN
      RAISE EXCEPTION 'documento %: only its state may change', OLD.id;
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.convenzione_id IS NOT NULL OR NOT EXISTS (SELECT FROM adesione a WHERE a.erogatore_id = OLD.erogatore_id AND a.id = OLD.adesione_id AND a.stato = 'BOZZA') THEN
    RAISE EXCEPTION 'documento %: only what belongs to a draft may be erased', OLD.id;
  END IF;
  RETURN OLD;
END $$;

-- Only an act that nobody has signed, without protocol and of which no signed file is examined; what is withdrawn never comes back.
CREATE FUNCTION varco_documento_ritiro() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT OLD.generato OR 'RITIRATO' NOT IN (OLD.stato, NEW.stato) OR NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  IF OLD.stato = 'GENERATO' AND cardinality(OLD.firme_apposte) = 0 AND NEW.firme_apposte = OLD.firme_apposte
     AND OLD.protocollo_id IS NULL AND NEW.protocollo_id IS NULL
     AND NOT EXISTS (SELECT FROM firma_in_esame x WHERE x.erogatore_id = OLD.erogatore_id AND x.originale_id = OLD.id AND x.stato = 'IN_ESAME') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'documento %: only an act that nobody has signed is withdrawn, once', OLD.id;
END $$;
CREATE TRIGGER documento_ritiro BEFORE UPDATE ON documento FOR EACH ROW EXECUTE FUNCTION varco_documento_ritiro();

-- Of the life of a document the fruitore moves its own signature, and withdraws the designations, which are its own acts.
CREATE OR REPLACE FUNCTION varco_documento_firma_del_fruitore() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF varco_ente() IS NULL OR NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  IF OLD.stato IN ('GENERATO', 'FIRMATO') AND NEW.stato = 'FIRMATO' AND NEW.protocollo_id IS NOT DISTINCT FROM OLD.protocollo_id
     AND 'FRUITORE' = ANY (OLD.firme_richieste) AND 'FRUITORE' <> ALL (OLD.firme_apposte)
     AND NEW.firme_apposte = array_append(OLD.firme_apposte, 'FRUITORE')
     AND EXISTS (SELECT FROM documento c WHERE c.erogatore_id = OLD.erogatore_id AND c.originale_id = OLD.id AND c.parte = 'FRUITORE'
                    AND c.tipo IN ('CONVENZIONE_FIRMATA', 'ATTO_FIRMATO')) THEN
    RETURN NEW;
  END IF;
  IF NEW.stato = 'RITIRATO' AND OLD.generato AND OLD.tipo = 'ATTO_DESIGNAZIONE' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'documento %: the fruitore signs for itself, and nothing else', OLD.id;
END $$;

-- What waits for the office: what was withdrawn waits for nothing.
DROP INDEX documento_da_fare;
CREATE INDEX documento_da_fare ON documento (erogatore_id)
 WHERE originale_id IS NULL AND verso <> 'INTERNO' AND stato <> 'CONSEGNATO' AND stato <> 'RITIRATO' AND (verso = 'USCITA' OR stato <> 'PROTOCOLLATO');
