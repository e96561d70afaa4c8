-- The second wall around what binds: whoever is not of the comune (varco_ente() set) moves of a convenzione, of its operators and of its own
-- request what is its own to move, and nothing else (RT-06), whatever a use case might one day forget.

-- convenzione: the fruitore signs it, when its signature is there (CA-16), and gives notice of its withdrawal (CA-15).
CREATE POLICY comune_inserisce ON convenzione AS RESTRICTIVE FOR INSERT TO varco_app WITH CHECK (varco_ente() IS NULL);
CREATE FUNCTION varco_convenzione_del_fruitore() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  firma CONSTANT text[] := ARRAY['stato', 'versione', 'firmata_fruitore_il'];
  recesso CONSTANT text[] := ARRAY['stato', 'versione', 'recesso_efficace_il', 'cessazione_motivo'];
BEGIN
  IF varco_ente() IS NULL OR NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  IF OLD.stato = 'GENERATA' AND NEW.stato = 'FIRMATA_FRUITORE' AND (to_jsonb(NEW) - firma) = (to_jsonb(OLD) - firma)
     AND EXISTS (SELECT FROM documento d WHERE d.erogatore_id = OLD.erogatore_id AND d.id = OLD.documento_id AND 'FRUITORE' = ANY (d.firme_apposte)) THEN
    RETURN NEW;
  END IF;
  IF OLD.stato IN ('VIGENTE', 'DIFFIDATA') AND NEW.stato = 'RECESSO_PREAVVISATO' AND NEW.recesso_efficace_il IS NOT NULL
     AND (to_jsonb(NEW) - recesso) = (to_jsonb(OLD) - recesso) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'convenzione %: the fruitore signs it and withdraws from it, and nothing else', OLD.id;
END $$;
CREATE TRIGGER convenzione_del_fruitore BEFORE UPDATE ON convenzione FOR EACH ROW EXECUTE FUNCTION varco_convenzione_del_fruitore();

-- sospensione: its own flag alone, raised and lowered (CA-19).
CREATE POLICY propria_inserire ON sospensione AS RESTRICTIVE FOR INSERT TO varco_app WITH CHECK (varco_ente() IS NULL
  OR (origine = 'FRUITORE' AND EXISTS (SELECT FROM convenzione c
        WHERE c.erogatore_id = sospensione.erogatore_id AND c.id = sospensione.convenzione_id AND c.ente_id = varco_ente())));
CREATE POLICY propria_modificare ON sospensione AS RESTRICTIVE FOR UPDATE TO varco_app
  USING (varco_ente() IS NULL OR origine = 'FRUITORE') WITH CHECK (varco_ente() IS NULL OR origine = 'FRUITORE');

-- operatore: proposed by the fruitore; designated by a paper of its convenzione (SA-10); enabled by it after that, where the clause leaves it to
-- it (CH-04, CA-06); a suspension of the comune's is not its to lift (CA-18).
CREATE POLICY solo_proposti ON operatore AS RESTRICTIVE FOR INSERT TO varco_app WITH CHECK (varco_ente() IS NULL
  OR (stato = 'PROPOSTO' AND designazione_documento_id IS NULL AND utente_id IS NULL AND EXISTS (SELECT FROM convenzione c
        WHERE c.erogatore_id = operatore.erogatore_id AND c.id = operatore.convenzione_id AND c.ente_id = varco_ente())));
CREATE FUNCTION varco_operatore_del_fruitore() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  passo CONSTANT text := OLD.stato || ' ' || NEW.stato;
  del_comune CONSTANT boolean := coalesce(OLD.sospeso_origine, '') IN ('EROGATORE', 'AUTOMATICA');
BEGIN
  IF varco_ente() IS NULL OR NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  IF (NEW.id, NEW.convenzione_id) <> (OLD.id, OLD.convenzione_id) OR NEW.campi IS DISTINCT FROM OLD.campi
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
CREATE TRIGGER operatore_del_fruitore BEFORE UPDATE ON operatore FOR EACH ROW EXECUTE FUNCTION varco_operatore_del_fruitore();

-- documento: an act that Varco composes for the fruitore waits for its signature, and what it hands in waits for none (CA-16).
CREATE POLICY firme_proprie ON documento AS RESTRICTIVE FOR INSERT TO varco_app
  WITH CHECK (varco_ente() IS NULL OR firme_richieste = CASE WHEN generato THEN '{FRUITORE}'::text[] ELSE '{}'::text[] END);

-- utente: nobody of an ente gives anybody a role of the comune.
CREATE POLICY ruoli_propri_inserire ON utente AS RESTRICTIVE FOR INSERT TO varco_app
  WITH CHECK (varco_ente() IS NULL OR ruoli <@ ARRAY['REFERENTE', 'LEGALE_RAPPRESENTANTE', 'OPERATORE']);
CREATE POLICY ruoli_propri_modificare ON utente AS RESTRICTIVE FOR UPDATE TO varco_app USING (true)
  WITH CHECK (varco_ente() IS NULL OR ruoli <@ ARRAY['REFERENTE', 'LEGALE_RAPPRESENTANTE', 'OPERATORE']);

-- ente: its data are those of its request, which the comune enters.
CREATE POLICY comune_inserisce ON ente AS RESTRICTIVE FOR INSERT TO varco_app WITH CHECK (varco_ente() IS NULL);
CREATE POLICY comune_modifica ON ente AS RESTRICTIVE FOR UPDATE TO varco_app USING (varco_ente() IS NULL);

-- adesione: who asks sends it, answers, withdraws it; what the office decides of it is the office's (CA-01, LE-02).
CREATE FUNCTION varco_adesione_del_richiedente() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF varco_ente() IS NULL THEN RETURN NEW; END IF;
  IF (NEW.ente_id, NEW.protocollo_numero, NEW.protocollo_data, NEW.legittimita_il)
       IS NOT DISTINCT FROM (OLD.ente_id, OLD.protocollo_numero, OLD.protocollo_data, OLD.legittimita_il)
     AND (NEW.stato = OLD.stato OR (OLD.stato, NEW.stato) IN (('BOZZA', 'PRESENTATA'), ('INTEGRAZIONE_RICHIESTA', 'IN_ISTRUTTORIA'))
          OR (NEW.stato = 'RITIRATA' AND OLD.stato IN ('PRESENTATA', 'IN_ISTRUTTORIA', 'INTEGRAZIONE_RICHIESTA', 'LEGITTIMITA_ATTESTATA'))) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'adesione %: not of who asks to change', OLD.id;
END $$;
CREATE TRIGGER adesione_del_richiedente BEFORE UPDATE ON adesione FOR EACH ROW EXECUTE FUNCTION varco_adesione_del_richiedente();
