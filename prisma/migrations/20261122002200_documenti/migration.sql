-- Documents have a life (design: Documento), a protocol (DPR 445/2000, art. 53; DPCM 3 December 2013) and are brought to who must have them.

ALTER TABLE documento
  ADD COLUMN stato text NOT NULL DEFAULT 'GENERATO'
    CHECK (stato IN ('GENERATO', 'RICEVUTO', 'FIRMATO', 'PROTOCOLLATO', 'TRASMESSO', 'CONSEGNATO', 'MANCATA_CONSEGNA')),
  ADD COLUMN verso text NOT NULL DEFAULT 'INTERNO' CHECK (verso IN ('ENTRATA', 'USCITA', 'INTERNO')),
  ADD COLUMN versione integer NOT NULL DEFAULT 1 CHECK (versione >= 1),
  ADD COLUMN titolo text,
  ADD COLUMN generato boolean NOT NULL DEFAULT false,
  ADD COLUMN firme_richieste text[] NOT NULL DEFAULT '{}',
  ADD COLUMN firme_apposte text[] NOT NULL DEFAULT '{}',
  ADD COLUMN protocollo_id uuid;

-- What there is already, by kind: acts that Varco composed, signed copies, files that came from others.
UPDATE documento SET verso = 'USCITA', generato = true, titolo = 'Convenzione', firme_richieste = '{FRUITORE,EROGATORE}' WHERE tipo = 'CONVENZIONE';
UPDATE documento SET verso = 'USCITA', generato = true, titolo = concat_ws(' ', 'Relazione annuale', anno) WHERE tipo = 'RELAZIONE_ANNUALE';
UPDATE documento SET stato = 'RICEVUTO', verso = 'ENTRATA' WHERE tipo IN ('DESIGNAZIONE', 'RICHIESTA_ADESIONE', 'INTEGRAZIONE_ADESIONE');
UPDATE documento SET stato = 'RICEVUTO' WHERE tipo = 'DELEGA';
UPDATE documento SET stato = 'RICEVUTO', verso = 'ENTRATA' WHERE tipo = 'CONVENZIONE_FIRMATA' AND parte = 'FRUITORE';
UPDATE documento SET stato = 'FIRMATO', firme_apposte = '{EROGATORE}' WHERE tipo = 'CONVENZIONE_FIRMATA' AND parte = 'EROGATORE';
UPDATE documento o SET stato = 'FIRMATO', firme_apposte = f.parti
  FROM (SELECT erogatore_id, originale_id, array_agg(DISTINCT parte ORDER BY parte DESC) AS parti
          FROM documento WHERE tipo = 'CONVENZIONE_FIRMATA' AND originale_id IS NOT NULL AND parte IS NOT NULL GROUP BY 1, 2) f
 WHERE o.erogatore_id = f.erogatore_id AND o.id = f.originale_id;
-- A report of the same year, an act of the same convenzione composed again: versions of one document, in the order in which they were made.
UPDATE documento d SET versione = v.versione
  FROM (SELECT erogatore_id, id, row_number() OVER (PARTITION BY erogatore_id, tipo, convenzione_id, operatore_id, anno ORDER BY creato_il, id) AS versione
          FROM documento WHERE generato) v
 WHERE d.erogatore_id = v.erogatore_id AND d.id = v.id AND v.versione > 1;

CREATE TABLE impostazione_protocollo (
  erogatore_id uuid PRIMARY KEY,
  modo text NOT NULL CHECK (modo IN ('COMUNE', 'VARCO')),
  registro text NOT NULL CHECK (registro <> ''),
  aoo text,
  versione integer NOT NULL DEFAULT 1,
  aggiornata_il timestamptz(3) NOT NULL,
  aggiornata_da uuid NOT NULL
);

CREATE TABLE protocollo (
  erogatore_id uuid NOT NULL,
  id uuid NOT NULL,
  registro text NOT NULL,
  aoo text,
  anno integer NOT NULL,
  numero text NOT NULL CHECK (numero ~ '^[0-9]{7,}$'),
  data date NOT NULL,
  verso text NOT NULL CHECK (verso IN ('ENTRATA', 'USCITA', 'INTERNO')),
  origine text NOT NULL CHECK (origine IN ('COMUNE', 'VARCO')),
  oggetto text NOT NULL,
  mittente text,
  destinatario text,
  ente_id uuid,
  documento_id uuid,
  adesione_id uuid,
  impronta text,
  registrato_da uuid NOT NULL,
  registrato_il timestamptz(3) NOT NULL,
  annullato_il timestamptz(3),
  annullato_da uuid,
  annullato_motivo text,
  annullato_atto text,
  PRIMARY KEY (erogatore_id, id),
  CONSTRAINT protocollo_numero_unico UNIQUE (erogatore_id, registro, anno, numero),
  CHECK (extract(year FROM data) = anno),
  CHECK ((annullato_il IS NULL) = (annullato_motivo IS NULL AND annullato_da IS NULL AND annullato_atto IS NULL))
);
CREATE INDEX protocollo_data ON protocollo (erogatore_id, data);
-- A document, and a request of adhesion, has one entry in force.
CREATE UNIQUE INDEX protocollo_documento ON protocollo (erogatore_id, documento_id) WHERE documento_id IS NOT NULL AND annullato_il IS NULL;
CREATE UNIQUE INDEX protocollo_adesione ON protocollo (erogatore_id, adesione_id) WHERE adesione_id IS NOT NULL AND annullato_il IS NULL;

CREATE TABLE trasmissione (
  erogatore_id uuid NOT NULL,
  id uuid NOT NULL,
  documento_id uuid NOT NULL,
  ente_id uuid,
  modo text NOT NULL CHECK (modo IN ('PEC', 'RACCOMANDATA', 'A_MANO')),
  destinatario text NOT NULL,
  messaggio_id uuid,
  inviata_il timestamptz(3) NOT NULL,
  inviata_da uuid,
  esito text CHECK (esito IN ('CONSEGNATO', 'MANCATA_CONSEGNA')),
  esito_il date,
  esito_nota text,
  esito_da uuid,
  PRIMARY KEY (erogatore_id, id)
);
CREATE INDEX trasmissione_documento ON trasmissione (erogatore_id, documento_id);

-- The protocol of the requests that have one (CA-01): where what was typed is a number, possibly followed by its year.
INSERT INTO protocollo (erogatore_id, id, registro, anno, numero, data, verso, origine, oggetto, mittente, ente_id, documento_id, adesione_id, impronta, registrato_da, registrato_il)
SELECT a.erogatore_id, gen_random_uuid(), 'Protocollo generale', extract(year FROM a.protocollo_data)::int,
       lpad(n.cifre, greatest(7, length(n.cifre)), '0'), a.protocollo_data, 'ENTRATA', 'COMUNE', 'Domanda di adesione n. ' || a.numero,
       a.dati #>> '{ente,denominazione}', a.ente_id, d.id, a.id, d.sha256, a.istrutta_da, a.istrutta_il
  FROM adesione a
 CROSS JOIN LATERAL (SELECT ltrim((regexp_match(a.protocollo_numero, '^\s*([0-9]{1,20})(?:\s*/\s*' || extract(year FROM a.protocollo_data)::text || ')?\s*$'))[1], '0') AS cifre) n
  LEFT JOIN documento d ON d.erogatore_id = a.erogatore_id AND d.id = a.documento_id
 WHERE n.cifre <> '' AND a.protocollo_data IS NOT NULL AND a.istrutta_da IS NOT NULL AND a.istrutta_il IS NOT NULL
 ORDER BY a.istrutta_il
ON CONFLICT DO NOTHING;
UPDATE documento d SET stato = 'PROTOCOLLATO', protocollo_id = p.id
  FROM protocollo p WHERE p.erogatore_id = d.erogatore_id AND p.documento_id = d.id;

-- An archive does not change (CAD, art. 44): of a document only its life does, of its bytes nothing; only what belongs to a draft is erased.
CREATE FUNCTION varco_documento_immutabile() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (to_jsonb(NEW) - ARRAY['stato', 'firme_apposte', 'protocollo_id']) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['stato', 'firme_apposte', 'protocollo_id']) THEN
      RAISE EXCEPTION 'documento %: only its state may change', OLD.id;
    END IF;
    RETURN NEW;
  END IF;
  IF OLD.convenzione_id IS NOT NULL OR NOT EXISTS (SELECT FROM adesione a WHERE a.erogatore_id = OLD.erogatore_id AND a.id = OLD.adesione_id AND a.stato = 'BOZZA') THEN
    RAISE EXCEPTION 'documento %: only what belongs to a draft may be erased', OLD.id;
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER documento_immutabile BEFORE UPDATE OR DELETE ON documento FOR EACH ROW EXECUTE FUNCTION varco_documento_immutabile();

CREATE FUNCTION varco_blocco_immutabile() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    RAISE EXCEPTION 'documento_blocco %: bytes never change', OLD.sha256;
  END IF;
  IF EXISTS (SELECT FROM documento d LEFT JOIN adesione a ON a.erogatore_id = d.erogatore_id AND a.id = d.adesione_id
              WHERE d.erogatore_id = OLD.erogatore_id AND d.sha256 = OLD.sha256 AND a.stato IS DISTINCT FROM 'BOZZA') THEN
    RAISE EXCEPTION 'documento_blocco %: a document needs it', OLD.sha256;
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER blocco_immutabile BEFORE UPDATE OR DELETE ON documento_blocco FOR EACH ROW EXECUTE FUNCTION varco_blocco_immutabile();

-- An entry of the register: annulled once, never otherwise touched.
CREATE FUNCTION varco_protocollo_immutabile() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  annullamento CONSTANT text[] := ARRAY['annullato_il', 'annullato_da', 'annullato_motivo', 'annullato_atto'];
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'protocollo %: an entry is never deleted', OLD.numero; END IF;
  IF OLD.annullato_il IS NOT NULL OR (to_jsonb(NEW) - annullamento) IS DISTINCT FROM (to_jsonb(OLD) - annullamento) THEN
    RAISE EXCEPTION 'protocollo %: an entry is annulled once, never changed', OLD.numero;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER protocollo_immutabile BEFORE UPDATE OR DELETE ON protocollo FOR EACH ROW EXECUTE FUNCTION varco_protocollo_immutabile();

CREATE FUNCTION varco_non_svuotare() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION '% is never emptied', TG_TABLE_NAME;
END $$;
CREATE TRIGGER documento_non_svuotare BEFORE TRUNCATE ON documento FOR EACH STATEMENT EXECUTE FUNCTION varco_non_svuotare();
CREATE TRIGGER blocco_non_svuotare BEFORE TRUNCATE ON documento_blocco FOR EACH STATEMENT EXECUTE FUNCTION varco_non_svuotare();
CREATE TRIGGER protocollo_non_svuotare BEFORE TRUNCATE ON protocollo FOR EACH STATEMENT EXECUTE FUNCTION varco_non_svuotare();

GRANT UPDATE (stato, firme_apposte, protocollo_id) ON documento TO varco_app;
GRANT SELECT, INSERT, UPDATE ON impostazione_protocollo TO varco_app;
GRANT SELECT, INSERT ON protocollo TO varco_app;
GRANT UPDATE (annullato_il, annullato_da, annullato_motivo, annullato_atto) ON protocollo TO varco_app;
GRANT SELECT, INSERT ON trasmissione TO varco_app;
GRANT UPDATE (esito, esito_il, esito_nota, esito_da) ON trasmissione TO varco_app;

ALTER TABLE impostazione_protocollo ENABLE ROW LEVEL SECURITY;
CREATE POLICY app ON impostazione_protocollo TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL) WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL);
-- The fruitore reads the entries of its own documents, and writes none.
ALTER TABLE protocollo ENABLE ROW LEVEL SECURITY;
CREATE POLICY leggere ON protocollo FOR SELECT TO varco_app USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR ente_id = varco_ente()
  OR EXISTS (SELECT FROM documento d WHERE d.erogatore_id = protocollo.erogatore_id AND d.id = protocollo.documento_id)));
CREATE POLICY inserire ON protocollo FOR INSERT TO varco_app WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL);
CREATE POLICY modificare ON protocollo FOR UPDATE TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL) WITH CHECK (erogatore_id = varco_erogatore());
ALTER TABLE trasmissione ENABLE ROW LEVEL SECURITY;
CREATE POLICY leggere ON trasmissione FOR SELECT TO varco_app USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL
  OR EXISTS (SELECT FROM documento d WHERE d.erogatore_id = trasmissione.erogatore_id AND d.id = trasmissione.documento_id)));
CREATE POLICY inserire ON trasmissione FOR INSERT TO varco_app WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL);
CREATE POLICY modificare ON trasmissione FOR UPDATE TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL) WITH CHECK (erogatore_id = varco_erogatore());

-- What a fruitore asked before it was one (the domanda and its attachments) is its own once the request has become its.
DROP POLICY app ON documento;
CREATE POLICY app ON documento TO varco_app
  USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR ente_id = varco_ente() OR adesione_id = varco_adesione()
         OR adesione_id IN (SELECT c.adesione_id FROM convenzione c WHERE c.erogatore_id = varco_erogatore() AND c.ente_id = varco_ente())))
  WITH CHECK (erogatore_id = varco_erogatore());
