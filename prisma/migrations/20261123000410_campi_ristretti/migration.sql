-- CA-08: what one operator sees of its convenzione's fields. The fruitore takes fields away from its own people, never gives any back: the
-- whole profile is the empty list, so that a list which is not empty is always less. The comune does both.
CREATE OR REPLACE FUNCTION varco_operatore_del_fruitore() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  passo CONSTANT text := OLD.stato || ' ' || NEW.stato;
  del_comune CONSTANT boolean := coalesce(OLD.sospeso_origine, '') IN ('EROGATORE', 'AUTOMATICA');
BEGIN
  IF varco_ente() IS NULL OR NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  IF (NEW.id, NEW.convenzione_id) <> (OLD.id, OLD.convenzione_id)
     OR NOT (NEW.campi = OLD.campi OR (cardinality(NEW.campi) > 0 AND (cardinality(OLD.campi) = 0 OR NEW.campi <@ OLD.campi)))
     OR (del_comune AND NEW.sospeso_origine IS DISTINCT FROM OLD.sospeso_origine)
     OR (coalesce(NEW.sospeso_origine, '') IN ('EROGATORE', 'AUTOMATICA') AND NOT del_comune) THEN
    RAISE EXCEPTION 'operatore %: not of the fruitore to change', OLD.id;
  END IF;
  IF NEW.designazione_documento_id IS DISTINCT FROM OLD.designazione_documento_id
     AND NOT EXISTS (SELECT FROM documento d WHERE d.erogatore_id = OLD.erogatore_id AND d.id = NEW.designazione_documento_id
                        AND d.convenzione_id = OLD.convenzione_id AND d.tipo IN ('DESIGNAZIONE', 'ATTO_FIRMATO')) THEN
    RAISE EXCEPTION 'operatore %: it is designated by a paper of its convenzione', OLD.id;
  END IF;
  IF NEW.stato = OLD.stato
     OR passo IN ('ABILITATO ATTIVO', 'ATTIVO ABILITATO', 'ABILITATO SOSPESO', 'ATTIVO SOSPESO')
     OR (NEW.stato = 'DISABILITATO')
     OR (passo = 'PROPOSTO DESIGNATO' AND NEW.designazione_documento_id IS NOT NULL)
     OR (passo IN ('SOSPESO ATTIVO', 'SOSPESO ABILITATO') AND NOT del_comune)
     OR (passo = 'DESIGNATO ABILITATO' AND EXISTS (SELECT FROM convenzione c
           WHERE c.erogatore_id = OLD.erogatore_id AND c.id = OLD.convenzione_id AND c.stato IN ('VIGENTE', 'DIFFIDATA', 'RECESSO_PREAVVISATO')
             AND c.clausole @> '[{"chiave": "abilitazione", "parametri": {"chi": "REFERENTE"}}]')) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'operatore %: not from % to % by the fruitore', OLD.id, OLD.stato, NEW.stato;
END $$;
