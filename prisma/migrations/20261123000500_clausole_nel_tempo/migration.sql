-- The clauses of a convenzione over time. What is enforced stands in the convenzione's own row, which the door reads at every request; here is
-- every set that has ever been in force, with the act that brought it, so that a row of the register is read with the clauses of its day.

-- Every version, from the first. `dal`: from which instant; a version ends where the next one begins.
CREATE TABLE versione_clausole (
    erogatore_id uuid NOT NULL,
    convenzione_id uuid NOT NULL,
    versione integer NOT NULL CHECK (versione >= 1),
    clausole jsonb NOT NULL,
    digest text NOT NULL,
    dal timestamptz(3) NOT NULL,
    documento_id uuid,
    CONSTRAINT versione_clausole_pkey PRIMARY KEY (erogatore_id, convenzione_id, versione),
    FOREIGN KEY (erogatore_id, convenzione_id) REFERENCES convenzione (erogatore_id, id),
    FOREIGN KEY (erogatore_id, documento_id) REFERENCES documento (erogatore_id, id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (versione = 1 OR documento_id IS NOT NULL)
);

-- What an act brings about at the instant of its last signature: written with it, never changed. `…_prima`: on what it was prepared; where that
-- is not so any more, another act has come before it and this one brings nothing about.
CREATE TABLE effetto_atto (
    erogatore_id uuid NOT NULL,
    documento_id uuid NOT NULL,
    convenzione_id uuid NOT NULL,
    versione_prima integer,
    clausole jsonb,
    digest text,
    scadenza_prima date NOT NULL,
    scadenza_il date NOT NULL,
    CONSTRAINT effetto_atto_pkey PRIMARY KEY (erogatore_id, documento_id),
    FOREIGN KEY (erogatore_id, convenzione_id) REFERENCES convenzione (erogatore_id, id),
    FOREIGN KEY (erogatore_id, documento_id) REFERENCES documento (erogatore_id, id),
    CHECK (num_nulls(versione_prima, clausole, digest) IN (0, 3)),
    CHECK (clausole IS NOT NULL OR scadenza_il > scadenza_prima)
);
CREATE INDEX effetto_atto_convenzione ON effetto_atto (erogatore_id, convenzione_id);

-- The next clauses of a convenzione while an addendum is being prepared: the whole set, one draft a convenzione.
CREATE TABLE bozza_clausole (
    erogatore_id uuid NOT NULL,
    convenzione_id uuid NOT NULL,
    versione_prima integer NOT NULL,
    clausole jsonb NOT NULL,
    salvata_da uuid NOT NULL,
    salvata_il timestamptz(3) NOT NULL,
    CONSTRAINT bozza_clausole_pkey PRIMARY KEY (erogatore_id, convenzione_id),
    FOREIGN KEY (erogatore_id, convenzione_id) REFERENCES convenzione (erogatore_id, id),
    FOREIGN KEY (erogatore_id, salvata_da) REFERENCES utente (erogatore_id, id)
);

ALTER TABLE versione_clausole ENABLE ROW LEVEL SECURITY;
ALTER TABLE effetto_atto ENABLE ROW LEVEL SECURITY;
ALTER TABLE bozza_clausole ENABLE ROW LEVEL SECURITY;
-- The fruitore reads the versions of its own convenzione, and what the acts that it sees bring about; the draft is the comune's.
CREATE POLICY leggere ON versione_clausole FOR SELECT TO varco_app USING (erogatore_id = varco_erogatore()
  AND EXISTS (SELECT FROM convenzione c WHERE c.erogatore_id = versione_clausole.erogatore_id AND c.id = versione_clausole.convenzione_id));
CREATE POLICY leggere ON effetto_atto FOR SELECT TO varco_app USING (erogatore_id = varco_erogatore()
  AND EXISTS (SELECT FROM documento d WHERE d.erogatore_id = effetto_atto.erogatore_id AND d.id = effetto_atto.documento_id));
CREATE POLICY app ON bozza_clausole TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL)
  WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL);

-- What an act brings about is written with the act, by the comune, for the convenzione that the act is about.
CREATE POLICY con_l_atto ON effetto_atto FOR INSERT TO varco_app WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL
  AND EXISTS (SELECT FROM documento d WHERE d.erogatore_id = effetto_atto.erogatore_id AND d.id = effetto_atto.documento_id
    AND d.convenzione_id = effetto_atto.convenzione_id AND d.generato AND d.firme_richieste = ARRAY['FRUITORE', 'EROGATORE']
    AND d.transazione = pg_current_xact_id()::text));

-- An act that both parties have signed, and what it brings about.
CREATE FUNCTION varco_effetto_firmato(p_erogatore uuid, p_documento uuid, p_convenzione uuid) RETURNS SETOF effetto_atto
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT e.* FROM public.effetto_atto e JOIN public.documento d ON d.erogatore_id = e.erogatore_id AND d.id = e.documento_id
   WHERE e.erogatore_id = p_erogatore AND e.documento_id = p_documento AND e.convenzione_id = p_convenzione
     AND d.ritirato_il IS NULL AND d.firme_apposte @> ARRAY['FRUITORE', 'EROGATORE']
$$;
GRANT EXECUTE ON FUNCTION varco_effetto_firmato(uuid, uuid, uuid) TO varco_app;

-- A version comes from a signed act, which brings that very set about, after the version that it was prepared on; dates go forward.
CREATE POLICY dall_atto_firmato ON versione_clausole FOR INSERT TO varco_app WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL
  AND EXISTS (SELECT FROM varco_effetto_firmato(erogatore_id, documento_id, convenzione_id) e
    WHERE e.versione_prima = versione - 1 AND e.digest = versione_clausole.digest AND e.clausole = versione_clausole.clausole));
CREATE FUNCTION varco_versione_in_ordine() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.versione > 1 AND NOT EXISTS (SELECT FROM versione_clausole v
       WHERE v.erogatore_id = NEW.erogatore_id AND v.convenzione_id = NEW.convenzione_id AND v.versione = NEW.versione - 1 AND v.dal < NEW.dal) THEN
    RAISE EXCEPTION 'convenzione %: version % of its clauses does not follow', NEW.convenzione_id, NEW.versione;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER versione_in_ordine BEFORE INSERT ON versione_clausole FOR EACH ROW EXECUTE FUNCTION varco_versione_in_ordine();

-- The first version is born with the convenzione, whoever writes it.
CREATE FUNCTION varco_prima_versione() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO public.versione_clausole (erogatore_id, convenzione_id, versione, clausole, digest, dal, documento_id)
  VALUES (NEW.erogatore_id, NEW.id, NEW.clausole_versione, NEW.clausole, NEW.clausole_digest, NEW.generata_il, NEW.documento_id);
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION varco_prima_versione() FROM PUBLIC;
INSERT INTO versione_clausole (erogatore_id, convenzione_id, versione, clausole, digest, dal, documento_id)
  SELECT erogatore_id, id, clausole_versione, clausole, clausole_digest, generata_il, documento_id FROM convenzione;
CREATE TRIGGER prima_versione AFTER INSERT ON convenzione FOR EACH ROW EXECUTE FUNCTION varco_prima_versione();

-- What the convenzione enforces, and until when, moves with a signed act alone: its clauses to the next version that stands above, its last day
-- to the one that such an act brings about.
CREATE FUNCTION varco_convenzione_cambia_con_l_atto() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  nuove CONSTANT boolean := (NEW.clausole_versione, NEW.clausole_digest, NEW.clausole, NEW.profilo, NEW.finalita)
    IS DISTINCT FROM (OLD.clausole_versione, OLD.clausole_digest, OLD.clausole, OLD.profilo, OLD.finalita);
BEGIN
  IF NOT row_security_active('public.convenzione') THEN RETURN NEW; END IF;
  IF nuove AND (NEW.clausole_versione <> OLD.clausole_versione + 1 OR NOT EXISTS (SELECT FROM versione_clausole v
       WHERE v.erogatore_id = NEW.erogatore_id AND v.convenzione_id = NEW.id AND v.versione = NEW.clausole_versione
         AND v.digest = NEW.clausole_digest AND v.clausole = NEW.clausole)) THEN
    RAISE EXCEPTION 'convenzione %: its clauses change with a signed act alone', OLD.id;
  END IF;
  IF OLD.scadenza_il IS NOT NULL AND NEW.scadenza_il IS DISTINCT FROM OLD.scadenza_il
     AND NOT EXISTS (SELECT FROM effetto_atto e, varco_effetto_firmato(e.erogatore_id, e.documento_id, e.convenzione_id) f
       WHERE e.erogatore_id = NEW.erogatore_id AND e.convenzione_id = NEW.id
         AND f.scadenza_prima = OLD.scadenza_il AND f.scadenza_il = NEW.scadenza_il) THEN
    RAISE EXCEPTION 'convenzione %: its last day moves with a signed act alone', OLD.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER cambia_con_l_atto BEFORE UPDATE ON convenzione FOR EACH ROW EXECUTE FUNCTION varco_convenzione_cambia_con_l_atto();

GRANT SELECT, INSERT ON versione_clausole, effetto_atto TO varco_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON bozza_clausole TO varco_app;

-- Append only, also for whoever owns the tables.
CREATE FUNCTION varco_clausole_immutabili() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  RAISE EXCEPTION '% is append only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER immutabile BEFORE UPDATE OR DELETE ON versione_clausole FOR EACH ROW EXECUTE FUNCTION varco_clausole_immutabili();
CREATE TRIGGER immutabile BEFORE UPDATE OR DELETE ON effetto_atto FOR EACH ROW EXECUTE FUNCTION varco_clausole_immutabili();
