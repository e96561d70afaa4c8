-- The cadastral data bank (Catasto Terreni and Catasto Fabbricati). Tables come from prisma/catasto.prisma; the rest is written by hand.
-- What changes with time stands in rows [dal, al): a visura is answered as of any day.

CREATE TABLE "catasto_versione" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "stato" TEXT NOT NULL,
    "aggiornati_al" DATE NOT NULL,
    "origine" TEXT NOT NULL,
    "impronta" TEXT NOT NULL,
    "soggetti" INTEGER NOT NULL,
    "immobili" INTEGER NOT NULL,
    "titolarita" INTEGER NOT NULL,
    "iniziata_il" TIMESTAMPTZ(3) NOT NULL,
    "pubblicata_il" TIMESTAMPTZ(3),
    CONSTRAINT "catasto_versione_pkey" PRIMARY KEY ("erogatore_id","id")
);

CREATE TABLE "catasto_soggetto" (
    "erogatore_id" UUID NOT NULL,
    "versione_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "codice" TEXT NOT NULL,
    "tipo" TEXT NOT NULL,
    "cognome" TEXT,
    "nome" TEXT,
    "sesso" TEXT,
    "nascita_data" DATE,
    "nascita_luogo" TEXT,
    "denominazione" TEXT,
    "sede" TEXT,
    "codice_fiscale" TEXT COLLATE "C",
    "protetto" BOOLEAN NOT NULL DEFAULT false,
    "cognome_ricerca" TEXT COLLATE "C",
    "nome_ricerca" TEXT COLLATE "C",
    "denominazione_ricerca" TEXT COLLATE "C",
    CONSTRAINT "catasto_soggetto_pkey" PRIMARY KEY ("erogatore_id","versione_id","id")
);

CREATE TABLE "catasto_immobile" (
    "erogatore_id" UUID NOT NULL,
    "versione_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "codice" TEXT NOT NULL,
    "catasto" TEXT NOT NULL,
    CONSTRAINT "catasto_immobile_pkey" PRIMARY KEY ("erogatore_id","versione_id","id")
);

CREATE TABLE "catasto_identificativo" (
    "erogatore_id" UUID NOT NULL,
    "versione_id" UUID NOT NULL,
    "immobile_id" UUID NOT NULL,
    "ordine" INTEGER NOT NULL,
    "dal" DATE,
    "al" DATE,
    "comune_codice" TEXT NOT NULL,
    "comune" TEXT NOT NULL,
    "provincia" TEXT,
    "sezione" TEXT,
    "foglio" TEXT NOT NULL,
    "particella" TEXT NOT NULL,
    "denominatore" TEXT,
    "subalterno" TEXT,
    "partita" TEXT,
    "atto" TEXT,
    "atto_data" DATE,
    "comune_ricerca" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "catasto_identificativo_pkey" PRIMARY KEY ("erogatore_id","versione_id","immobile_id","ordine")
);

CREATE TABLE "catasto_classamento" (
    "erogatore_id" UUID NOT NULL,
    "versione_id" UUID NOT NULL,
    "immobile_id" UUID NOT NULL,
    "ordine" INTEGER NOT NULL,
    "dal" DATE,
    "al" DATE,
    "porzione" TEXT,
    "qualita" TEXT,
    "qualita_classe" TEXT,
    "superficie_m2" BIGINT,
    "reddito_dominicale_centesimi" BIGINT,
    "reddito_agrario_centesimi" BIGINT,
    "zona_censuaria" TEXT,
    "categoria" TEXT,
    "categoria_classe" TEXT,
    "consistenza" DECIMAL(12,2),
    "consistenza_unita" TEXT,
    "superficie_catastale_m2" BIGINT,
    "rendita_centesimi" BIGINT,
    "atto" TEXT,
    "atto_data" DATE,
    "annotazioni" TEXT,
    CONSTRAINT "catasto_classamento_pkey" PRIMARY KEY ("erogatore_id","versione_id","immobile_id","ordine")
);

CREATE TABLE "catasto_indirizzo" (
    "erogatore_id" UUID NOT NULL,
    "versione_id" UUID NOT NULL,
    "immobile_id" UUID NOT NULL,
    "ordine" INTEGER NOT NULL,
    "dal" DATE,
    "al" DATE,
    "specie" TEXT,
    "via" TEXT NOT NULL,
    "civico" INTEGER,
    "esponente" TEXT,
    "scala" TEXT,
    "piano" TEXT,
    "interno" TEXT,
    "via_ricerca" TEXT COLLATE "C" NOT NULL,
    "via_coda_ricerca" TEXT COLLATE "C" NOT NULL,
    CONSTRAINT "catasto_indirizzo_pkey" PRIMARY KEY ("erogatore_id","versione_id","immobile_id","ordine")
);

CREATE TABLE "catasto_titolarita" (
    "erogatore_id" UUID NOT NULL,
    "versione_id" UUID NOT NULL,
    "immobile_id" UUID NOT NULL,
    "ordine" INTEGER NOT NULL,
    "soggetto_id" UUID NOT NULL,
    "dal" DATE,
    "al" DATE,
    "diritto" TEXT NOT NULL,
    "quota_numeratore" INTEGER,
    "quota_denominatore" INTEGER,
    "regime" TEXT,
    "atto" TEXT,
    "atto_data" DATE,
    CONSTRAINT "catasto_titolarita_pkey" PRIMARY KEY ("erogatore_id","versione_id","immobile_id","ordine")
);

CREATE TABLE "catasto_derivazione" (
    "erogatore_id" UUID NOT NULL,
    "versione_id" UUID NOT NULL,
    "origine_id" UUID NOT NULL,
    "derivato_id" UUID NOT NULL,
    "tipo" TEXT NOT NULL,
    "data" DATE,
    CONSTRAINT "catasto_derivazione_pkey" PRIMARY KEY ("erogatore_id","versione_id","origine_id","derivato_id")
);

CREATE INDEX "catasto_soggetto_nominativo" ON "catasto_soggetto"("erogatore_id", "versione_id", "cognome_ricerca", "nome_ricerca", "nascita_data");
CREATE INDEX "catasto_soggetto_denominazione" ON "catasto_soggetto"("erogatore_id", "versione_id", "denominazione_ricerca");
CREATE INDEX "catasto_soggetto_codice_fiscale" ON "catasto_soggetto"("erogatore_id", "versione_id", "codice_fiscale");
CREATE INDEX "catasto_identificativo_mappa" ON "catasto_identificativo"("erogatore_id", "versione_id", "foglio", "particella", "comune_ricerca");
CREATE INDEX "catasto_indirizzo_via" ON "catasto_indirizzo"("erogatore_id", "versione_id", "via_ricerca", "civico");
CREATE INDEX "catasto_indirizzo_via_coda" ON "catasto_indirizzo"("erogatore_id", "versione_id", "via_coda_ricerca", "civico");
CREATE INDEX "catasto_titolarita_soggetto" ON "catasto_titolarita"("erogatore_id", "versione_id", "soggetto_id");
CREATE INDEX "catasto_derivazione_derivato" ON "catasto_derivazione"("erogatore_id", "versione_id", "derivato_id");

-- Search keys hold A-Z and 0-9 only and stand under collation "C": a prefix is then a range (>= 'ROSS', < 'ROSS~'). Under row-level security the planner
-- uses an index only for leakproof operators: comparisons of text are, LIKE is not.

ALTER TABLE catasto_versione
  ADD FOREIGN KEY (erogatore_id) REFERENCES erogatore (id),
  ADD CONSTRAINT catasto_versione_stato CHECK (stato IN ('IN_CARICAMENTO', 'CORRENTE', 'PRECEDENTE', 'DA_ELIMINARE'));
ALTER TABLE catasto_soggetto ADD CONSTRAINT catasto_soggetto_tipo CHECK (tipo IN ('FISICO', 'GIURIDICO'));
ALTER TABLE catasto_immobile ADD CONSTRAINT catasto_immobile_catasto CHECK (catasto IN ('TERRENI', 'FABBRICATI'));
ALTER TABLE catasto_identificativo ADD CONSTRAINT catasto_identificativo_durata CHECK (dal < al);
ALTER TABLE catasto_classamento ADD CONSTRAINT catasto_classamento_durata CHECK (dal < al);
ALTER TABLE catasto_indirizzo ADD CONSTRAINT catasto_indirizzo_durata CHECK (dal < al);
ALTER TABLE catasto_titolarita
  ADD CONSTRAINT catasto_titolarita_durata CHECK (dal < al),
  ADD CONSTRAINT catasto_titolarita_quota CHECK (quota_numeratore >= 0 AND quota_denominatore > 0 AND quota_numeratore <= quota_denominatore);

-- At most one version of each kind that must be one.
CREATE UNIQUE INDEX catasto_versione_corrente ON catasto_versione (erogatore_id) WHERE stato = 'CORRENTE';
CREATE UNIQUE INDEX catasto_versione_precedente ON catasto_versione (erogatore_id) WHERE stato = 'PRECEDENTE';
CREATE UNIQUE INDEX catasto_versione_in_caricamento ON catasto_versione (erogatore_id) WHERE stato = 'IN_CARICAMENTO';

-- The web reads, the loads write; no grant to varco_servizio: it sees no citizen's data. Forced: whoever owns the tables is bound to one tenant too.
DO $$
DECLARE
  tabella text;
BEGIN
  FOREACH tabella IN ARRAY ARRAY['catasto_versione', 'catasto_soggetto', 'catasto_immobile', 'catasto_identificativo', 'catasto_classamento', 'catasto_indirizzo', 'catasto_titolarita', 'catasto_derivazione'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO varco_app', tabella);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO varco_banche', tabella);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabella);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabella);
    EXECUTE format('CREATE POLICY erogatore ON %I USING (erogatore_id = varco_erogatore()) WITH CHECK (erogatore_id = varco_erogatore())', tabella);
  END LOOP;
  -- A version that is being loaded, or has been replaced, does not exist for readers.
  FOREACH tabella IN ARRAY ARRAY['catasto_soggetto', 'catasto_immobile', 'catasto_identificativo', 'catasto_classamento', 'catasto_indirizzo', 'catasto_titolarita', 'catasto_derivazione'] LOOP
    EXECUTE format('ALTER TABLE %I ADD FOREIGN KEY (erogatore_id, versione_id) REFERENCES catasto_versione (erogatore_id, id)', tabella);
    EXECUTE format('CREATE POLICY versione_corrente ON %I AS RESTRICTIVE FOR SELECT TO varco_app USING (versione_id = (SELECT v.id FROM catasto_versione v WHERE v.erogatore_id = varco_erogatore() AND v.stato = ''CORRENTE''))', tabella);
  END LOOP;
END $$;
CREATE POLICY versione_corrente ON catasto_versione AS RESTRICTIVE FOR SELECT TO varco_app USING (stato = 'CORRENTE');
