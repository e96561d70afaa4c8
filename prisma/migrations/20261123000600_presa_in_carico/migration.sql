-- Start from what exists: convenzioni, rosters, designations and documents signed on paper or elsewhere enter with their own dates, by a load
-- of the comune's that is previewed, confirmed and done once. What was not signed in Varco enters by that road alone.

CREATE TABLE presa_in_carico (
  erogatore_id uuid NOT NULL,
  id uuid NOT NULL,
  stato text NOT NULL CHECK (stato IN ('ANTEPRIMA', 'IN_CORSO', 'COMPIUTA')),
  versione integer NOT NULL DEFAULT 1,
  nome text NOT NULL,
  fogli jsonb NOT NULL,
  creata_il timestamptz(3) NOT NULL,
  creata_da uuid NOT NULL,
  aggiornata_il timestamptz(3) NOT NULL,
  confermata_il timestamptz(3),
  confermata_da uuid,
  compiuta_il timestamptz(3),
  lavoro_id uuid,
  resoconto jsonb,
  PRIMARY KEY (erogatore_id, id),
  CHECK (stato <> 'IN_CORSO' OR (confermata_il IS NOT NULL AND confermata_da IS NOT NULL)),
  CHECK ((stato = 'COMPIUTA') = (compiuta_il IS NOT NULL)),
  CHECK (stato <> 'COMPIUTA' OR fogli = '{}'::jsonb)
);
-- One at a time: the second is checked against what the first has made.
CREATE UNIQUE INDEX presa_in_corso ON presa_in_carico (erogatore_id) WHERE stato = 'IN_CORSO';

-- The files that came with it, until it is done: then each is in the archive, or nowhere.
CREATE TABLE presa_in_carico_file (
  erogatore_id uuid NOT NULL,
  presa_id uuid NOT NULL,
  percorso text NOT NULL,
  nome text NOT NULL,
  mime text NOT NULL,
  sha256 text NOT NULL,
  dimensione integer NOT NULL,
  prova jsonb,
  rifiuto text,
  caricato_il timestamptz(3) NOT NULL,
  PRIMARY KEY (erogatore_id, presa_id, percorso),
  FOREIGN KEY (erogatore_id, presa_id) REFERENCES presa_in_carico (erogatore_id, id) ON DELETE CASCADE
);
CREATE TABLE presa_in_carico_blocco (
  erogatore_id uuid NOT NULL,
  presa_id uuid NOT NULL,
  sha256 text NOT NULL,
  indice integer NOT NULL,
  contenuto bytea NOT NULL,
  PRIMARY KEY (erogatore_id, presa_id, sha256, indice),
  FOREIGN KEY (erogatore_id, presa_id) REFERENCES presa_in_carico (erogatore_id, id) ON DELETE CASCADE
);

DO $$
DECLARE
  tabella text;
BEGIN
  FOREACH tabella IN ARRAY ARRAY['presa_in_carico', 'presa_in_carico_file', 'presa_in_carico_blocco'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabella);
    EXECUTE format('CREATE POLICY app ON %I TO varco_app USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL)
                    WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL)', tabella);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO varco_app', tabella);
  END LOOP;
END $$;

-- Previewed, confirmed, done; or given back to the preview. What is done neither changes nor goes.
CREATE FUNCTION varco_presa_vita() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.stato <> 'ANTEPRIMA' THEN RAISE EXCEPTION 'presa_in_carico %: it begins as a preview', NEW.id; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' THEN
    IF OLD.stato <> 'ANTEPRIMA' THEN RAISE EXCEPTION 'presa_in_carico %: only a preview is thrown away', OLD.id; END IF;
    RETURN OLD;
  END IF;
  IF (OLD.stato, NEW.stato) IN (('ANTEPRIMA', 'ANTEPRIMA'), ('ANTEPRIMA', 'IN_CORSO'), ('IN_CORSO', 'ANTEPRIMA'), ('IN_CORSO', 'COMPIUTA')) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'presa_in_carico %: not from % to %', OLD.id, OLD.stato, NEW.stato;
END $$;
CREATE TRIGGER presa_vita BEFORE INSERT OR UPDATE OR DELETE ON presa_in_carico FOR EACH ROW EXECUTE FUNCTION varco_presa_vita();

ALTER TABLE convenzione ADD COLUMN presa_in_carico_id uuid;
ALTER TABLE operatore ADD COLUMN presa_in_carico_id uuid, ADD COLUMN abilitato_prima_il date;
ALTER TABLE documento ADD COLUMN presa_in_carico_id uuid, ADD COLUMN datato_il date;
ALTER TABLE documento ADD CHECK (datato_il IS NULL OR presa_in_carico_id IS NOT NULL);
ALTER TABLE operatore ADD CHECK (abilitato_prima_il IS NULL OR presa_in_carico_id IS NOT NULL);

-- Of a convenzione taken over: when and by whom; the day that its clauses give as the last; who assessed its legitimacy, where it is told.
CREATE TABLE convenzione_in_carico (
  erogatore_id uuid NOT NULL,
  convenzione_id uuid NOT NULL,
  ente_id uuid NOT NULL,
  presa_id uuid NOT NULL,
  presa_il timestamptz(3) NOT NULL,
  presa_da text NOT NULL,
  atto_data date NOT NULL,
  scadenza_calcolata date NOT NULL,
  legittimita_da text,
  legittimita_il date,
  legittimita_registrata_il timestamptz(3),
  legittimita_registrata_da text,
  PRIMARY KEY (erogatore_id, convenzione_id),
  CHECK ((legittimita_da IS NULL) = (legittimita_il IS NULL))
);
ALTER TABLE convenzione_in_carico ENABLE ROW LEVEL SECURITY;
CREATE POLICY leggere ON convenzione_in_carico FOR SELECT TO varco_app
  USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR ente_id = varco_ente()));
CREATE POLICY inserire ON convenzione_in_carico FOR INSERT TO varco_app
  WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND EXISTS (SELECT FROM convenzione c
    WHERE c.erogatore_id = convenzione_in_carico.erogatore_id AND c.id = convenzione_in_carico.convenzione_id
      AND c.presa_in_carico_id = convenzione_in_carico.presa_id AND c.ente_id = convenzione_in_carico.ente_id));
CREATE POLICY modificare ON convenzione_in_carico FOR UPDATE TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND legittimita_da IS NULL) WITH CHECK (erogatore_id = varco_erogatore());
GRANT SELECT, INSERT ON convenzione_in_carico TO varco_app;
GRANT UPDATE (legittimita_da, legittimita_il, legittimita_registrata_il, legittimita_registrata_da) ON convenzione_in_carico TO varco_app;

-- Whether a load of this comune is being done: read by policies that its people, and nobody of an ente, pass.
CREATE FUNCTION varco_presa_in_corso(p_id uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT public.varco_ente() IS NULL AND EXISTS (SELECT FROM public.presa_in_carico p
    WHERE p.erogatore_id = public.varco_erogatore() AND p.id = p_id AND p.stato = 'IN_CORSO')
$$;
REVOKE ALL ON FUNCTION varco_presa_in_corso(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_presa_in_corso(uuid) TO varco_app;

-- A convenzione begins to be signed; one that begins otherwise names the load that is bringing it, and comes of no request.
CREATE POLICY nasce_da_firmare ON convenzione AS RESTRICTIVE FOR INSERT TO varco_app
  WITH CHECK (CASE WHEN presa_in_carico_id IS NULL THEN stato = 'GENERATA' AND stipulata_il IS NULL AND scadenza_il IS NULL
    ELSE stato IN ('VIGENTE', 'SCADUTA', 'RISOLTA', 'RECEDUTA', 'DECADUTA', 'RINNOVATA') AND adesione_id IS NULL
      AND stipulata_il IS NOT NULL AND scadenza_il IS NOT NULL AND varco_presa_in_corso(presa_in_carico_id) END);
-- An operatore begins proposed (SA-10); one who is designated already names the load, has no account, and can enter only by being enabled.
CREATE POLICY nasce_proposto ON operatore AS RESTRICTIVE FOR INSERT TO varco_app
  WITH CHECK (utente_id IS NULL AND CASE WHEN presa_in_carico_id IS NULL
    THEN stato = 'PROPOSTO' AND designazione_documento_id IS NULL AND designato_il IS NULL
    ELSE (stato IN ('PROPOSTO', 'DISABILITATO') OR stato = 'DESIGNATO' AND designazione_documento_id IS NOT NULL AND designato_il IS NOT NULL)
      AND varco_presa_in_corso(presa_in_carico_id)
      AND EXISTS (SELECT FROM convenzione c WHERE c.erogatore_id = operatore.erogatore_id AND c.id = operatore.convenzione_id
                     AND c.presa_in_carico_id = operatore.presa_in_carico_id) END);
-- A document taken over was written by nobody here and waits for nobody's signature.
CREATE POLICY preso_in_carico ON documento AS RESTRICTIVE FOR INSERT TO varco_app
  WITH CHECK (presa_in_carico_id IS NULL OR (NOT generato AND firme_richieste = '{}' AND firme_apposte = '{}' AND originale_id IS NULL
    AND stato IN ('RICEVUTO', 'PROTOCOLLATO') AND varco_presa_in_corso(presa_in_carico_id)));

-- Whence it came stays: nothing becomes, or stops being, taken over.
CREATE FUNCTION varco_presa_resta() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.presa_in_carico_id IS DISTINCT FROM OLD.presa_in_carico_id THEN
    RAISE EXCEPTION '% %: by which road it came never changes', TG_TABLE_NAME, OLD.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER convenzione_presa_resta BEFORE UPDATE ON convenzione FOR EACH ROW EXECUTE FUNCTION varco_presa_resta();
CREATE TRIGGER operatore_presa_resta BEFORE UPDATE ON operatore FOR EACH ROW EXECUTE FUNCTION varco_presa_resta();
