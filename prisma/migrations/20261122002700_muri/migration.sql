-- The second wall around wordings, the archive, examinations, the protocol and deliveries, where the first (use cases) might one day forget.

-- testo_atto: everybody composes with it, only the comune's people write it; what has been approved leaves its place and never changes.
CREATE POLICY comune_inserisce ON testo_atto AS RESTRICTIVE FOR INSERT TO varco_app WITH CHECK (varco_ente() IS NULL);
CREATE POLICY comune_modifica ON testo_atto AS RESTRICTIVE FOR UPDATE TO varco_app USING (varco_ente() IS NULL);
CREATE POLICY comune_toglie ON testo_atto AS RESTRICTIVE FOR DELETE TO varco_app USING (varco_ente() IS NULL);

CREATE FUNCTION varco_testo_immutabile() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  uscita CONSTANT text[] := ARRAY['stato', 'superato_il'];
BEGIN
  IF OLD.stato = 'BOZZA' THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    IF NEW.stato = 'SUPERATO' THEN RAISE EXCEPTION 'testo_atto %: a draft is approved before it is superseded', OLD.id; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'testo_atto %: an approved wording is never deleted', OLD.id; END IF;
  IF OLD.stato = 'VIGENTE' AND NEW.stato = 'SUPERATO' AND NEW.superato_il IS NOT NULL AND (to_jsonb(NEW) - uscita) = (to_jsonb(OLD) - uscita) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'testo_atto %: an approved wording is superseded, never changed', OLD.id;
END $$;
CREATE TRIGGER testo_immutabile BEFORE UPDATE OR DELETE ON testo_atto FOR EACH ROW EXECUTE FUNCTION varco_testo_immutabile();
CREATE TRIGGER testo_non_svuotare BEFORE TRUNCATE ON testo_atto FOR EACH STATEMENT EXECUTE FUNCTION varco_non_svuotare();

-- documento: whoever is not of the comune archives only its own, at the beginning of its life and never for the comune's signature.
CREATE POLICY propri_inserire ON documento AS RESTRICTIVE FOR INSERT TO varco_app
  WITH CHECK (varco_ente() IS NULL
    OR (stato IN ('GENERATO', 'RICEVUTO') AND firme_apposte = '{}' AND protocollo_id IS NULL AND parte IS DISTINCT FROM 'EROGATORE'
        AND (ente_id IS NULL OR ente_id = varco_ente())
        AND (convenzione_id IS NULL OR EXISTS (SELECT FROM convenzione c
              WHERE c.erogatore_id = documento.erogatore_id AND c.id = documento.convenzione_id AND c.ente_id = varco_ente()))
        AND (adesione_id IS NULL OR adesione_id = varco_adesione() OR EXISTS (SELECT FROM convenzione c
              WHERE c.erogatore_id = documento.erogatore_id AND c.adesione_id = documento.adesione_id AND c.ente_id = varco_ente()))
        AND coalesce(ente_id, convenzione_id, adesione_id) IS NOT NULL));

-- Of the life of a document it moves one thing: the fruitore's signature, when it is asked for and its signed copy is there.
CREATE FUNCTION varco_documento_firma_del_fruitore() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF varco_ente() IS NULL OR NEW IS NOT DISTINCT FROM OLD THEN RETURN NEW; END IF;
  IF OLD.stato IN ('GENERATO', 'FIRMATO') AND NEW.stato = 'FIRMATO' AND NEW.protocollo_id IS NOT DISTINCT FROM OLD.protocollo_id
     AND 'FRUITORE' = ANY (OLD.firme_richieste) AND 'FRUITORE' <> ALL (OLD.firme_apposte)
     AND NEW.firme_apposte = array_append(OLD.firme_apposte, 'FRUITORE')
     AND EXISTS (SELECT FROM documento c WHERE c.erogatore_id = OLD.erogatore_id AND c.originale_id = OLD.id AND c.parte = 'FRUITORE'
                    AND c.tipo IN ('CONVENZIONE_FIRMATA', 'ATTO_FIRMATO')) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'documento %: the fruitore signs for itself, and nothing else', OLD.id;
END $$;
CREATE TRIGGER documento_firma_del_fruitore BEFORE UPDATE ON documento FOR EACH ROW EXECUTE FUNCTION varco_documento_firma_del_fruitore();

-- Of what kind a document is, for a policy of documento itself, which cannot ask its own table.
CREATE FUNCTION varco_tipo_documento(p_id uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS
  $$ SELECT d.tipo FROM public.documento d WHERE d.erogatore_id = public.varco_erogatore() AND d.id = p_id $$;
REVOKE ALL ON FUNCTION varco_tipo_documento(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_tipo_documento(uuid) TO varco_app;

-- Who asks to adhere reads what it has sent and the agreement that it signs, not what the office writes about its request.
CREATE POLICY richiedente_leggere ON documento AS RESTRICTIVE FOR SELECT TO varco_app
  USING (varco_adesione() IS NULL OR tipo IN ('RICHIESTA_ADESIONE', 'INTEGRAZIONE_ADESIONE', 'ACCORDO_ADESIONE')
         OR (tipo IN ('ATTO_FIRMATO', 'FIRMA_IN_ESAME') AND varco_tipo_documento(originale_id) = 'ACCORDO_ADESIONE'));

-- The bytes of an archived digest are complete: nobody adds a block to them. The same file archived again offers those that are there.
CREATE FUNCTION varco_blocco_ammesso(p_sha256 text, p_indice integer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT NOT EXISTS (SELECT FROM public.documento d WHERE d.erogatore_id = public.varco_erogatore() AND d.sha256 = p_sha256)
      OR EXISTS (SELECT FROM public.documento_blocco b
                  WHERE b.erogatore_id = public.varco_erogatore() AND b.sha256 = p_sha256 AND b.indice = p_indice)
$$;
REVOKE ALL ON FUNCTION varco_blocco_ammesso(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_blocco_ammesso(text, integer) TO varco_app;
CREATE POLICY nessuno_in_piu ON documento_blocco AS RESTRICTIVE FOR INSERT TO varco_app WITH CHECK (varco_blocco_ammesso(sha256, indice));

-- firma_in_esame: who is not of the comune asks for a judgement on its own file, of its own signature, and gives none.
CREATE POLICY propri_inserire ON firma_in_esame AS RESTRICTIVE FOR INSERT TO varco_app
  WITH CHECK (varco_ente() IS NULL
    OR (parte = 'FRUITORE' AND stato = 'IN_ESAME' AND decisa_da IS NULL AND decisa_il IS NULL AND motivo IS NULL
        AND (ente_id IS NULL OR ente_id = varco_ente())
        AND EXISTS (SELECT FROM documento d WHERE d.erogatore_id = firma_in_esame.erogatore_id AND d.id = firma_in_esame.originale_id
                       AND d.convenzione_id IS NOT DISTINCT FROM firma_in_esame.convenzione_id)
        AND EXISTS (SELECT FROM documento d WHERE d.erogatore_id = firma_in_esame.erogatore_id AND d.id = firma_in_esame.documento_id
                       AND d.tipo = 'FIRMA_IN_ESAME' AND d.originale_id = firma_in_esame.originale_id AND d.parte = firma_in_esame.parte)));

-- The built-in register is entered with the number that its counter has just given, which whoever enters it holds to the end.
CREATE POLICY numero_del_registro ON protocollo AS RESTRICTIVE FOR INSERT TO varco_app
  WITH CHECK (origine <> 'VARCO' OR EXISTS (SELECT FROM numeratore n
    WHERE n.erogatore_id = protocollo.erogatore_id AND n.serie = 'PROTOCOLLO:' || protocollo.registro AND n.anno = protocollo.anno
      AND protocollo.numero = lpad(n.ultimo::text, greatest(7, length(n.ultimo::text)), '0')));

-- How a delivery ended is written once.
CREATE FUNCTION varco_esito_una_volta() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF OLD.esito IS NOT NULL THEN RAISE EXCEPTION 'trasmissione %: its outcome is written once', OLD.id; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER trasmissione_esito BEFORE UPDATE ON trasmissione FOR EACH ROW EXECUTE FUNCTION varco_esito_una_volta();
