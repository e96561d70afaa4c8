-- The foundation: tenants, accounts, acts, archive, outbox and the register of accesses.
-- Tables come from prisma/schema.prisma; roles, row-level security, triggers and functions below are written by hand.

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'varco_app') THEN CREATE ROLE varco_app NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'varco_servizio') THEN CREATE ROLE varco_servizio NOLOGIN; END IF;
END $$;


-- CreateTable
CREATE TABLE "erogatore" (
    "id" UUID NOT NULL,
    "codice" TEXT NOT NULL,
    "denominazione" TEXT NOT NULL,
    "codice_fiscale" TEXT NOT NULL,
    "codice_ipa" TEXT,
    "indirizzo" TEXT NOT NULL,
    "comune" TEXT NOT NULL,
    "provincia" TEXT NOT NULL,
    "pec" TEXT NOT NULL,
    "email_ufficio" TEXT NOT NULL,
    "telefono" TEXT,
    "contatti_guasti" TEXT[],
    "pubblica_elenco" BOOLEAN NOT NULL DEFAULT false,
    "creato_il" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erogatore_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "modello" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "codice" TEXT NOT NULL,
    "versione" INTEGER NOT NULL,
    "nome" TEXT NOT NULL,
    "descrizione" TEXT NOT NULL,
    "destinatari" TEXT[],
    "clausole" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "atto_numero" TEXT,
    "atto_data" DATE,
    "approvato_il" TIMESTAMPTZ(3),
    "ritirato_il" TIMESTAMPTZ(3),

    CONSTRAINT "modello_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "ente" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tipo" TEXT NOT NULL,
    "denominazione" TEXT NOT NULL,
    "codice_fiscale" TEXT NOT NULL,
    "partita_iva" TEXT,
    "indirizzo" TEXT NOT NULL,
    "comune" TEXT NOT NULL,
    "provincia" TEXT NOT NULL,
    "pec" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "telefono" TEXT,
    "fax" TEXT,
    "versione" INTEGER NOT NULL DEFAULT 1,
    "creato_il" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ente_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "utente" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "nome_utente" TEXT NOT NULL,
    "nome" TEXT NOT NULL,
    "cognome" TEXT NOT NULL,
    "codice_fiscale" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "ruoli" TEXT[],
    "ente_id" UUID,
    "stato" TEXT NOT NULL,
    "motivo_stato" TEXT,
    "password_hash" TEXT,
    "password_impostata_il" TIMESTAMPTZ(3),
    "password_provvisoria" BOOLEAN NOT NULL DEFAULT true,
    "tentativi_falliti" INTEGER NOT NULL DEFAULT 0,
    "bloccato_fino_a" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "accesso_scade_il" TIMESTAMPTZ(3),
    "ambito_convenzioni" UUID[],
    "creato_il" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "utente_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "password_precedente" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "utente_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "sostituita_il" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "password_precedente_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "sessione" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "utente_id" UUID NOT NULL,
    "ente_id" UUID,
    "operatore_id" UUID,
    "token_hash" TEXT NOT NULL,
    "metodo" TEXT NOT NULL,
    "esclusiva" BOOLEAN NOT NULL,
    "indirizzo_ip" TEXT NOT NULL,
    "agente" TEXT NOT NULL,
    "postazione" TEXT,
    "aperta_il" TIMESTAMPTZ(3) NOT NULL,
    "ultima_attivita" TIMESTAMPTZ(3) NOT NULL,
    "inattiva_dopo" INTEGER NOT NULL,
    "scade_il" TIMESTAMPTZ(3) NOT NULL,
    "chiusa_il" TIMESTAMPTZ(3),
    "motivo_chiusura" TEXT,

    CONSTRAINT "sessione_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "collegamento" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "scopo" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "utente_id" UUID,
    "adesione_id" UUID,
    "scade_il" TIMESTAMPTZ(3) NOT NULL,
    "usato_il" TIMESTAMPTZ(3),
    "creato_il" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "collegamento_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "delega" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "utente_id" UUID NOT NULL,
    "qualifica" TEXT NOT NULL,
    "atto_numero" TEXT NOT NULL,
    "atto_data" DATE NOT NULL,
    "documento_id" UUID,
    "valida_dal" DATE NOT NULL,
    "valida_al" DATE,

    CONSTRAINT "delega_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "numeratore" (
    "erogatore_id" UUID NOT NULL,
    "serie" TEXT NOT NULL,
    "anno" INTEGER NOT NULL,
    "ultimo" INTEGER NOT NULL,

    CONSTRAINT "numeratore_pkey" PRIMARY KEY ("erogatore_id","serie","anno")
);

-- CreateTable
CREATE TABLE "adesione" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "numero" TEXT,
    "stato" TEXT NOT NULL,
    "versione" INTEGER NOT NULL DEFAULT 1,
    "modello_id" UUID NOT NULL,
    "provenienza" TEXT NOT NULL,
    "dati" JSONB NOT NULL,
    "passo" INTEGER NOT NULL DEFAULT 1,
    "email_richiedente" TEXT,
    "ente_id" UUID,
    "documento_id" UUID,
    "creata_il" TIMESTAMPTZ(3) NOT NULL,
    "aggiornata_il" TIMESTAMPTZ(3) NOT NULL,
    "cancella_il" TIMESTAMPTZ(3),
    "presentata_il" TIMESTAMPTZ(3),
    "protocollo_numero" TEXT,
    "protocollo_data" DATE,
    "termine_il" DATE,
    "termine_sospeso_il" DATE,
    "istrutta_da" UUID,
    "istrutta_il" TIMESTAMPTZ(3),
    "legittimita_motivo" TEXT,
    "legittimita_da" UUID,
    "legittimita_il" TIMESTAMPTZ(3),
    "legittimita_delega_id" UUID,
    "legittimita_deroga" TEXT,
    "esito_motivo" TEXT,
    "esito_il" TIMESTAMPTZ(3),

    CONSTRAINT "adesione_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "integrazione" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "adesione_id" UUID NOT NULL,
    "richiesta" TEXT NOT NULL,
    "richiesta_il" TIMESTAMPTZ(3) NOT NULL,
    "richiesta_da" UUID NOT NULL,
    "risposta" TEXT,
    "risposta_il" TIMESTAMPTZ(3),
    "documento_id" UUID,

    CONSTRAINT "integrazione_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "convenzione" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "numero" TEXT NOT NULL,
    "stato" TEXT NOT NULL,
    "versione" INTEGER NOT NULL DEFAULT 1,
    "ente_id" UUID NOT NULL,
    "adesione_id" UUID,
    "modello_id" UUID NOT NULL,
    "clausole" JSONB NOT NULL,
    "clausole_versione" INTEGER NOT NULL DEFAULT 1,
    "clausole_digest" TEXT NOT NULL,
    "profilo" TEXT NOT NULL,
    "finalita" JSONB NOT NULL,
    "firmatario_fruitore" JSONB NOT NULL,
    "firmatario_erogatore" JSONB NOT NULL,
    "responsabile" JSONB,
    "documento_id" UUID,
    "generata_il" TIMESTAMPTZ(3) NOT NULL,
    "firmata_fruitore_il" TIMESTAMPTZ(3),
    "stipulata_il" DATE,
    "scadenza_il" DATE,
    "diffida_termine_il" DATE,
    "recesso_efficace_il" DATE,
    "cessata_il" TIMESTAMPTZ(3),
    "cessazione_motivo" TEXT,

    CONSTRAINT "convenzione_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "sospensione" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "convenzione_id" UUID NOT NULL,
    "ente_id" UUID NOT NULL,
    "origine" TEXT NOT NULL,
    "motivo" TEXT NOT NULL,
    "clausola" TEXT,
    "disposta_da" UUID,
    "disposta_il" TIMESTAMPTZ(3) NOT NULL,
    "revocata_da" UUID,
    "revocata_il" TIMESTAMPTZ(3),
    "revoca_motivo" TEXT,

    CONSTRAINT "sospensione_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "operatore" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "convenzione_id" UUID NOT NULL,
    "ente_id" UUID NOT NULL,
    "stato" TEXT NOT NULL,
    "versione" INTEGER NOT NULL DEFAULT 1,
    "nome" TEXT NOT NULL,
    "cognome" TEXT NOT NULL,
    "codice_fiscale" TEXT NOT NULL,
    "scheda" JSONB NOT NULL,
    "campi" TEXT[],
    "designazione_documento_id" UUID,
    "designato_il" TIMESTAMPTZ(3),
    "richiesto_il" TIMESTAMPTZ(3),
    "abilitato_il" TIMESTAMPTZ(3),
    "primo_accesso_il" TIMESTAMPTZ(3),
    "sospeso_il" TIMESTAMPTZ(3),
    "disabilitato_il" TIMESTAMPTZ(3),
    "motivo" TEXT,
    "utente_id" UUID,
    "creato_il" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "operatore_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "documento" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ente_id" UUID,
    "adesione_id" UUID,
    "convenzione_id" UUID,
    "operatore_id" UUID,
    "originale_id" UUID,
    "tipo" TEXT NOT NULL,
    "parte" TEXT,
    "nome" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "dimensione" INTEGER NOT NULL,
    "verifica" JSONB,
    "anno" INTEGER,
    "creato_il" TIMESTAMPTZ(3) NOT NULL,
    "creato_da" UUID,

    CONSTRAINT "documento_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "documento_blocco" (
    "erogatore_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "indice" INTEGER NOT NULL,
    "contenuto" BYTEA NOT NULL,

    CONSTRAINT "documento_blocco_pkey" PRIMARY KEY ("erogatore_id","sha256","indice")
);

-- CreateTable
CREATE TABLE "messaggio" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tipo" TEXT NOT NULL,
    "destinatario" TEXT NOT NULL,
    "dati" JSONB NOT NULL,
    "stato" TEXT NOT NULL DEFAULT 'DA_INVIARE',
    "tentativi" INTEGER NOT NULL DEFAULT 0,
    "prossimo_il" TIMESTAMPTZ(3) NOT NULL,
    "oggetto" TEXT,
    "errore" TEXT,
    "creato_il" TIMESTAMPTZ(3) NOT NULL,
    "inviato_il" TIMESTAMPTZ(3),

    CONSTRAINT "messaggio_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "lavoro" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "tipo" TEXT NOT NULL,
    "stato" TEXT NOT NULL DEFAULT 'IN_ATTESA',
    "parametri" JSONB NOT NULL,
    "avanzamento" INTEGER NOT NULL DEFAULT 0,
    "tentativi" INTEGER NOT NULL DEFAULT 0,
    "errore" TEXT,
    "esito" JSONB,
    "chiesto_da" UUID,
    "chiesto_il" TIMESTAMPTZ(3) NOT NULL,
    "iniziato_il" TIMESTAMPTZ(3),
    "concluso_il" TIMESTAMPTZ(3),

    CONSTRAINT "lavoro_pkey" PRIMARY KEY ("erogatore_id","id")
);

-- CreateTable
CREATE TABLE "registro" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "istante" TIMESTAMPTZ(3) NOT NULL,
    "operazione" TEXT NOT NULL,
    "categoria" TEXT NOT NULL,
    "esito" TEXT NOT NULL,
    "motivo" TEXT,
    "utente_id" UUID,
    "nome_utente" TEXT,
    "nominativo" TEXT,
    "ruolo" TEXT NOT NULL,
    "ente_id" UUID,
    "convenzione_id" UUID,
    "clausole_versione" INTEGER,
    "operatore_id" UUID,
    "finalita" TEXT,
    "riferimento" TEXT,
    "numero_richiesta" TEXT,
    "chiavi" JSONB,
    "soggetti" TEXT[],
    "campi" TEXT[],
    "oggetto" TEXT,
    "dettagli" JSONB,
    "sessione_id" UUID,
    "indirizzo_ip" TEXT,
    "postazione" TEXT,

    CONSTRAINT "registro_pkey" PRIMARY KEY ("erogatore_id","istante","id")
) PARTITION BY RANGE ("istante");

-- CreateIndex
CREATE UNIQUE INDEX "erogatore_codice_key" ON "erogatore"("codice");

-- CreateIndex
CREATE UNIQUE INDEX "modello_erogatore_id_codice_versione_key" ON "modello"("erogatore_id", "codice", "versione");

-- CreateIndex
CREATE UNIQUE INDEX "ente_erogatore_id_codice_fiscale_key" ON "ente"("erogatore_id", "codice_fiscale");

-- CreateIndex
CREATE UNIQUE INDEX "utente_nome_utente_key" ON "utente"("nome_utente");

-- CreateIndex
CREATE INDEX "password_precedente_erogatore_id_utente_id_sostituita_il_idx" ON "password_precedente"("erogatore_id", "utente_id", "sostituita_il");

-- CreateIndex
CREATE UNIQUE INDEX "sessione_token_hash_key" ON "sessione"("token_hash");

-- CreateIndex
CREATE INDEX "sessione_erogatore_id_utente_id_aperta_il_idx" ON "sessione"("erogatore_id", "utente_id", "aperta_il");

-- CreateIndex
CREATE UNIQUE INDEX "collegamento_token_hash_key" ON "collegamento"("token_hash");

-- CreateIndex
CREATE INDEX "collegamento_erogatore_id_adesione_id_idx" ON "collegamento"("erogatore_id", "adesione_id");

-- CreateIndex
CREATE INDEX "adesione_erogatore_id_stato_presentata_il_idx" ON "adesione"("erogatore_id", "stato", "presentata_il");

-- CreateIndex
CREATE UNIQUE INDEX "adesione_erogatore_id_numero_key" ON "adesione"("erogatore_id", "numero");

-- CreateIndex
CREATE INDEX "integrazione_erogatore_id_adesione_id_idx" ON "integrazione"("erogatore_id", "adesione_id");

-- CreateIndex
CREATE INDEX "convenzione_erogatore_id_ente_id_idx" ON "convenzione"("erogatore_id", "ente_id");

-- CreateIndex
CREATE INDEX "convenzione_erogatore_id_stato_idx" ON "convenzione"("erogatore_id", "stato");

-- CreateIndex
CREATE UNIQUE INDEX "convenzione_erogatore_id_numero_key" ON "convenzione"("erogatore_id", "numero");

-- CreateIndex
CREATE INDEX "sospensione_erogatore_id_convenzione_id_idx" ON "sospensione"("erogatore_id", "convenzione_id");

-- CreateIndex
CREATE INDEX "operatore_erogatore_id_convenzione_id_stato_idx" ON "operatore"("erogatore_id", "convenzione_id", "stato");

-- CreateIndex
CREATE INDEX "operatore_erogatore_id_utente_id_idx" ON "operatore"("erogatore_id", "utente_id");

-- CreateIndex
CREATE INDEX "documento_erogatore_id_convenzione_id_idx" ON "documento"("erogatore_id", "convenzione_id");

-- CreateIndex
CREATE INDEX "documento_erogatore_id_adesione_id_idx" ON "documento"("erogatore_id", "adesione_id");

-- CreateIndex
CREATE INDEX "documento_erogatore_id_tipo_creato_il_idx" ON "documento"("erogatore_id", "tipo", "creato_il");

-- CreateIndex
CREATE INDEX "messaggio_stato_prossimo_il_idx" ON "messaggio"("stato", "prossimo_il");

-- CreateIndex
CREATE INDEX "lavoro_stato_chiesto_il_idx" ON "lavoro"("stato", "chiesto_il");

-- CreateIndex
CREATE INDEX "registro_erogatore_id_convenzione_id_istante_idx" ON "registro"("erogatore_id", "convenzione_id", "istante");

-- CreateIndex
CREATE INDEX "registro_erogatore_id_operatore_id_istante_idx" ON "registro"("erogatore_id", "operatore_id", "istante");

-- CreateIndex
CREATE INDEX "registro_erogatore_id_ente_id_istante_idx" ON "registro"("erogatore_id", "ente_id", "istante");

-- AddForeignKey
ALTER TABLE "integrazione" ADD CONSTRAINT "integrazione_erogatore_id_adesione_id_fkey" FOREIGN KEY ("erogatore_id", "adesione_id") REFERENCES "adesione"("erogatore_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Every foreign key starts with the tenant, so that the schema can be distributed by it.
ALTER TABLE modello ADD FOREIGN KEY (erogatore_id) REFERENCES erogatore (id);
ALTER TABLE ente ADD FOREIGN KEY (erogatore_id) REFERENCES erogatore (id);
ALTER TABLE utente ADD FOREIGN KEY (erogatore_id) REFERENCES erogatore (id);
ALTER TABLE utente ADD FOREIGN KEY (erogatore_id, ente_id) REFERENCES ente (erogatore_id, id);
ALTER TABLE password_precedente ADD FOREIGN KEY (erogatore_id, utente_id) REFERENCES utente (erogatore_id, id);
ALTER TABLE sessione ADD FOREIGN KEY (erogatore_id, utente_id) REFERENCES utente (erogatore_id, id);
ALTER TABLE collegamento ADD FOREIGN KEY (erogatore_id, utente_id) REFERENCES utente (erogatore_id, id);
ALTER TABLE collegamento ADD FOREIGN KEY (erogatore_id, adesione_id) REFERENCES adesione (erogatore_id, id) ON DELETE CASCADE;
ALTER TABLE delega ADD FOREIGN KEY (erogatore_id, utente_id) REFERENCES utente (erogatore_id, id);
ALTER TABLE adesione ADD FOREIGN KEY (erogatore_id, modello_id) REFERENCES modello (erogatore_id, id);
ALTER TABLE adesione ADD FOREIGN KEY (erogatore_id, ente_id) REFERENCES ente (erogatore_id, id);
ALTER TABLE convenzione ADD FOREIGN KEY (erogatore_id, ente_id) REFERENCES ente (erogatore_id, id);
ALTER TABLE convenzione ADD FOREIGN KEY (erogatore_id, modello_id) REFERENCES modello (erogatore_id, id);
ALTER TABLE convenzione ADD FOREIGN KEY (erogatore_id, adesione_id) REFERENCES adesione (erogatore_id, id);
ALTER TABLE sospensione ADD FOREIGN KEY (erogatore_id, convenzione_id) REFERENCES convenzione (erogatore_id, id);
ALTER TABLE operatore ADD FOREIGN KEY (erogatore_id, convenzione_id) REFERENCES convenzione (erogatore_id, id);
ALTER TABLE operatore ADD FOREIGN KEY (erogatore_id, ente_id) REFERENCES ente (erogatore_id, id);
ALTER TABLE operatore ADD FOREIGN KEY (erogatore_id, utente_id) REFERENCES utente (erogatore_id, id);
ALTER TABLE messaggio ADD FOREIGN KEY (erogatore_id) REFERENCES erogatore (id);
ALTER TABLE lavoro ADD FOREIGN KEY (erogatore_id) REFERENCES erogatore (id);

ALTER TABLE adesione ADD CHECK (stato IN ('BOZZA','PRESENTATA','IN_ISTRUTTORIA','INTEGRAZIONE_RICHIESTA','LEGITTIMITA_ATTESTATA','ACCOLTA','RESPINTA','RITIRATA'));
ALTER TABLE adesione ADD CHECK (stato = 'BOZZA' OR numero IS NOT NULL);
ALTER TABLE convenzione ADD CHECK (stato IN ('GENERATA','FIRMATA_FRUITORE','VIGENTE','ANNULLATA','DIFFIDATA','RISOLTA','RECESSO_PREAVVISATO','RECEDUTA','DECADUTA','SCADUTA','RINNOVATA'));
ALTER TABLE convenzione ADD CHECK (stato IN ('GENERATA','FIRMATA_FRUITORE','ANNULLATA') OR (stipulata_il IS NOT NULL AND scadenza_il IS NOT NULL));
ALTER TABLE operatore ADD CHECK (stato IN ('PROPOSTO','DESIGNATO','ABILITATO','ATTIVO','SOSPESO','DISABILITATO'));
ALTER TABLE sospensione ADD CHECK (origine IN ('FRUITORE','EROGATORE','AUTOMATICA'));
ALTER TABLE registro ADD CHECK (esito IN ('CONSENTITO','NEGATO'));

-- One open suspension flag an origin; one live exclusive session an account (CA-19, SA-06, FU-03): two logins at once cannot both win.
CREATE UNIQUE INDEX sospensione_aperta ON sospensione (erogatore_id, convenzione_id, origine) WHERE revocata_il IS NULL;
CREATE UNIQUE INDEX sessione_esclusiva ON sessione (erogatore_id, utente_id) WHERE esclusiva AND chiusa_il IS NULL;
-- The same person stands once in the roster of a convenzione.
CREATE UNIQUE INDEX operatore_in_elenco ON operatore (erogatore_id, convenzione_id, codice_fiscale) WHERE stato <> 'DISABILITATO';
CREATE INDEX adesione_da_cancellare ON adesione (cancella_il) WHERE stato = 'BOZZA';

-- The register is append-only: no grant to change it, and a trigger for whoever has one.
CREATE FUNCTION varco_registro_immutabile() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  RAISE EXCEPTION 'registro: le voci non si modificano e non si cancellano' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER registro_immutabile BEFORE UPDATE OR DELETE ON registro FOR EACH ROW EXECUTE FUNCTION varco_registro_immutabile();
CREATE TRIGGER registro_non_troncabile BEFORE TRUNCATE ON registro FOR EACH STATEMENT EXECUTE FUNCTION varco_registro_immutabile();

-- The monthly partition of an instant; any month, so that a simulated year finds its own. Idempotent.
CREATE FUNCTION varco_partizione_registro(istante timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  inizio timestamptz := date_trunc('month', istante AT TIME ZONE 'UTC') AT TIME ZONE 'UTC';
  fine timestamptz := (date_trunc('month', istante AT TIME ZONE 'UTC') + interval '1 month') AT TIME ZONE 'UTC';
  nome text := 'registro_' || to_char(istante AT TIME ZONE 'UTC', 'YYYY_MM');
BEGIN
  IF to_regclass('public.' || nome) IS NOT NULL THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtext('varco_partizione_registro'));
  IF to_regclass('public.' || nome) IS NOT NULL THEN RETURN; END IF;
  EXECUTE format('CREATE TABLE public.%I PARTITION OF public.registro FOR VALUES FROM (%L) TO (%L)', nome, inizio, fine);
  EXECUTE format('CREATE TRIGGER registro_non_troncabile BEFORE TRUNCATE ON public.%I FOR EACH STATEMENT EXECUTE FUNCTION public.varco_registro_immutabile()', nome);
  EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', nome);
END $$;
REVOKE ALL ON FUNCTION varco_partizione_registro(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_partizione_registro(timestamptz) TO varco_app, varco_servizio;

-- Who is speaking, for the policies below. Set by the door, local to its transaction.
CREATE FUNCTION varco_erogatore() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('varco.erogatore', true), '')::uuid $$;
CREATE FUNCTION varco_ente() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('varco.ente', true), '')::uuid $$;
CREATE FUNCTION varco_adesione() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('varco.adesione', true), '')::uuid $$;

-- Opens the door for a session: reads account, operator, convenzione and session as they are now, and binds the
-- transaction to their tenant. No row: the session is unknown, closed, idle too long or past its life.
CREATE FUNCTION varco_apri_porta(p_token_hash text, p_adesso timestamptz)
RETURNS TABLE (
  erogatore_id uuid, sessione_id uuid, utente_id uuid, nome_utente text, nome text, cognome text, ruoli text[], ente_id uuid,
  utente_stato text, password_provvisoria boolean, password_impostata_il timestamptz, demo boolean, accesso_scade_il timestamptz, ambito_convenzioni uuid[],
  postazione text, aperta_il timestamptz, operatore_id uuid, operatore_stato text, operatore_campi text[], convenzione_id uuid,
  convenzione_stato text, convenzione_sospesa boolean, stipulata_il date, scadenza_il date, recesso_efficace_il date,
  clausole_versione integer, clausole_digest text, profilo text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  s public.sessione%ROWTYPE;
BEGIN
  SELECT * INTO s FROM public.sessione WHERE token_hash = p_token_hash;
  IF NOT FOUND OR s.chiusa_il IS NOT NULL OR s.scade_il <= p_adesso
     OR s.ultima_attivita + make_interval(secs => s.inattiva_dopo) <= p_adesso THEN
    RETURN;
  END IF;
  IF s.ultima_attivita < p_adesso - interval '30 seconds' THEN
    UPDATE public.sessione x SET ultima_attivita = p_adesso WHERE x.erogatore_id = s.erogatore_id AND x.id = s.id;
  END IF;
  PERFORM set_config('varco.erogatore', s.erogatore_id::text, true),
          set_config('varco.ente', coalesce(s.ente_id::text, ''), true),
          set_config('varco.adesione', '', true);
  RETURN QUERY
    SELECT s.erogatore_id, s.id, u.id, u.nome_utente, u.nome, u.cognome, u.ruoli, u.ente_id,
           u.stato, u.password_provvisoria, u.password_impostata_il, u.demo, u.accesso_scade_il, u.ambito_convenzioni,
           s.postazione, s.aperta_il, o.id, o.stato, o.campi, c.id, c.stato,
           EXISTS (SELECT FROM public.sospensione q WHERE q.erogatore_id = c.erogatore_id AND q.convenzione_id = c.id AND q.revocata_il IS NULL),
           c.stipulata_il, c.scadenza_il, c.recesso_efficace_il, c.clausole_versione, c.clausole_digest, c.profilo
      FROM public.utente u
      LEFT JOIN public.operatore o ON o.erogatore_id = u.erogatore_id AND o.id = s.operatore_id
      LEFT JOIN public.convenzione c ON c.erogatore_id = o.erogatore_id AND c.id = o.convenzione_id
     WHERE u.erogatore_id = s.erogatore_id AND u.id = s.utente_id;
END $$;
REVOKE ALL ON FUNCTION varco_apri_porta(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_apri_porta(text, timestamptz) TO varco_app;

-- Opens the door for the holder of an adhesion's link. No row: the link is unknown, used up or out of date.
CREATE FUNCTION varco_apri_collegamento(p_token_hash text, p_adesso timestamptz) RETURNS TABLE (erogatore_id uuid, adesione_id uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  l public.collegamento%ROWTYPE;
BEGIN
  SELECT * INTO l FROM public.collegamento
   WHERE token_hash = p_token_hash AND scopo = 'ADESIONE' AND scade_il > p_adesso AND usato_il IS NULL;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM set_config('varco.erogatore', l.erogatore_id::text, true),
          set_config('varco.ente', '00000000-0000-0000-0000-000000000000', true),
          set_config('varco.adesione', l.adesione_id::text, true);
  RETURN QUERY SELECT l.erogatore_id, l.adesione_id;
END $$;
REVOKE ALL ON FUNCTION varco_apri_collegamento(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION varco_apri_collegamento(text, timestamptz) TO varco_app;

-- Wakes the worker at the commit of whoever left it something to do; a lost notice is made good by the minute's tick.
CREATE FUNCTION varco_sveglia() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  PERFORM pg_notify('varco_sveglia', TG_TABLE_NAME);
  RETURN NULL;
END $$;
CREATE TRIGGER messaggio_sveglia AFTER INSERT ON messaggio FOR EACH STATEMENT EXECUTE FUNCTION varco_sveglia();
CREATE TRIGGER lavoro_sveglia AFTER INSERT ON lavoro FOR EACH STATEMENT EXECUTE FUNCTION varco_sveglia();

-- The next number of a yearly series, gap-free because it rolls back with its act.
CREATE FUNCTION varco_prossimo_numero(p_serie text, p_anno integer) RETURNS integer LANGUAGE sql AS $$
  INSERT INTO numeratore (erogatore_id, serie, anno, ultimo) VALUES (varco_erogatore(), p_serie, p_anno, 1)
  ON CONFLICT (erogatore_id, serie, anno) DO UPDATE SET ultimo = numeratore.ultimo + 1
  RETURNING ultimo
$$;

GRANT USAGE ON SCHEMA public TO varco_app, varco_servizio;

-- varco_app: the use cases. Row-level security binds every statement to the tenant, and to the ente for the fruitore's people.
GRANT SELECT ON erogatore TO varco_app;
GRANT UPDATE (denominazione, indirizzo, pec, email_ufficio, telefono, contatti_guasti, pubblica_elenco) ON erogatore TO varco_app;
GRANT SELECT, INSERT, UPDATE ON modello, ente, utente, sessione, collegamento, delega, numeratore, adesione, integrazione, convenzione, sospensione, operatore, lavoro TO varco_app;
GRANT SELECT, INSERT ON password_precedente, documento, documento_blocco TO varco_app;
GRANT SELECT, INSERT, UPDATE ON messaggio TO varco_app;
GRANT SELECT, INSERT ON registro TO varco_app;
-- Drafts are erased after 30 days, with what was attached to them; nothing else is ever deleted.
GRANT DELETE ON adesione, collegamento, documento, documento_blocco TO varco_app;

-- varco_servizio: work without a tenant (login by user name, due dates, outbox). No citizen's data.
GRANT SELECT ON erogatore, modello, ente, convenzione, sospensione, operatore, delega TO varco_servizio;
GRANT SELECT (erogatore_id, id, stato, cancella_il, termine_il) ON adesione TO varco_servizio;
GRANT SELECT, UPDATE ON utente, messaggio, lavoro TO varco_servizio;
GRANT SELECT, INSERT, UPDATE ON sessione, collegamento TO varco_servizio;
GRANT SELECT, INSERT ON password_precedente TO varco_servizio;
GRANT UPDATE (stato, primo_accesso_il, versione) ON operatore TO varco_servizio;
GRANT INSERT ON registro, messaggio TO varco_servizio;

ALTER TABLE erogatore ENABLE ROW LEVEL SECURITY;
CREATE POLICY app ON erogatore TO varco_app USING (id = varco_erogatore());

DO $$
DECLARE
  tabella text;
BEGIN
  -- Rows of the tenant.
  FOREACH tabella IN ARRAY ARRAY['modello','delega','numeratore','lavoro','messaggio','password_precedente'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabella);
    EXECUTE format('CREATE POLICY app ON %I TO varco_app USING (erogatore_id = varco_erogatore()) WITH CHECK (erogatore_id = varco_erogatore())', tabella);
  END LOOP;
  -- Rows of the tenant that belong to one fruitore: its people see their own only.
  FOREACH tabella IN ARRAY ARRAY['convenzione','sospensione','operatore','utente','sessione','registro'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabella);
    EXECUTE format('CREATE POLICY leggere ON %I FOR SELECT TO varco_app USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR ente_id = varco_ente()))', tabella);
    EXECUTE format('CREATE POLICY inserire ON %I FOR INSERT TO varco_app WITH CHECK (erogatore_id = varco_erogatore())', tabella);
    IF tabella <> 'registro' THEN
      EXECUTE format('CREATE POLICY modificare ON %I FOR UPDATE TO varco_app USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR ente_id = varco_ente())) WITH CHECK (erogatore_id = varco_erogatore())', tabella);
    END IF;
  END LOOP;
  FOREACH tabella IN ARRAY ARRAY['erogatore','modello','ente','convenzione','sospensione','operatore','utente','sessione','collegamento','password_precedente','registro','messaggio','lavoro','delega','adesione'] LOOP
    EXECUTE format('CREATE POLICY servizio ON %I TO varco_servizio USING (true) WITH CHECK (true)', tabella);
  END LOOP;
END $$;

ALTER TABLE ente ENABLE ROW LEVEL SECURITY;
CREATE POLICY app ON ente TO varco_app USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR id = varco_ente())) WITH CHECK (erogatore_id = varco_erogatore());

-- The applicant without an account sees the one adhesion that its link names.
ALTER TABLE adesione ENABLE ROW LEVEL SECURITY;
CREATE POLICY app ON adesione TO varco_app
  USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR ente_id = varco_ente() OR id = varco_adesione()))
  WITH CHECK (erogatore_id = varco_erogatore());
ALTER TABLE integrazione ENABLE ROW LEVEL SECURITY;
CREATE POLICY app ON integrazione TO varco_app
  USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR adesione_id = varco_adesione()))
  WITH CHECK (erogatore_id = varco_erogatore());
ALTER TABLE documento ENABLE ROW LEVEL SECURITY;
CREATE POLICY app ON documento TO varco_app
  USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR ente_id = varco_ente() OR adesione_id = varco_adesione()))
  WITH CHECK (erogatore_id = varco_erogatore());
ALTER TABLE collegamento ENABLE ROW LEVEL SECURITY;
CREATE POLICY app ON collegamento TO varco_app
  USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR adesione_id = varco_adesione() OR utente_id IN (SELECT u.id FROM utente u WHERE u.ente_id = varco_ente())))
  WITH CHECK (erogatore_id = varco_erogatore());

-- Bytes are reachable only through a document that the reader may see; the writer stores them before the document's row.
ALTER TABLE documento_blocco ENABLE ROW LEVEL SECURITY;
CREATE POLICY leggere ON documento_blocco FOR SELECT TO varco_app
  USING (erogatore_id = varco_erogatore() AND EXISTS (SELECT FROM documento d WHERE d.erogatore_id = documento_blocco.erogatore_id AND d.sha256 = documento_blocco.sha256));
CREATE POLICY scrivere ON documento_blocco FOR INSERT TO varco_app WITH CHECK (erogatore_id = varco_erogatore());
CREATE POLICY cancellare ON documento_blocco FOR DELETE TO varco_app USING (erogatore_id = varco_erogatore());
CREATE INDEX documento_sha256 ON documento (erogatore_id, sha256);
