-- The data bank of the anagrafe, in ANPR's field model. Tables come from prisma/anagrafe.prisma; the rest is written by hand.

CREATE TABLE "anagrafe_versione" (
    "erogatore_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "stato" TEXT NOT NULL,
    "aggiornati_al" DATE NOT NULL,
    "origine" TEXT NOT NULL,
    "impronta" TEXT NOT NULL,
    "soggetti" INTEGER NOT NULL,
    "famiglie" INTEGER NOT NULL,
    "iniziata_il" TIMESTAMPTZ(3) NOT NULL,
    "pubblicata_il" TIMESTAMPTZ(3),

    CONSTRAINT "anagrafe_versione_pkey" PRIMARY KEY ("erogatore_id","id")
);

CREATE TABLE "anagrafe_famiglia" (
    "erogatore_id" UUID NOT NULL,
    "versione_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "codice" TEXT NOT NULL,
    "tipo_scheda" TEXT NOT NULL,
    "origine_data" DATE,
    "motivo_costituzione" TEXT,
    "specie_convivenza" TEXT,
    "denominazione" TEXT,
    "numero_aire" TEXT,
    "numero_componenti" INTEGER NOT NULL,

    CONSTRAINT "anagrafe_famiglia_pkey" PRIMARY KEY ("erogatore_id","versione_id","id")
);

CREATE TABLE "anagrafe_soggetto" (
    "erogatore_id" UUID NOT NULL,
    "versione_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "id_scheda" TEXT NOT NULL,
    "id_anpr" TEXT,
    "cognome" TEXT,
    "nome" TEXT,
    "sesso" TEXT NOT NULL,
    "nascita_data" DATE,
    "nascita_senza_giorno" BOOLEAN NOT NULL DEFAULT false,
    "nascita_senza_giorno_mese" BOOLEAN NOT NULL DEFAULT false,
    "nascita_comune" TEXT,
    "nascita_provincia" TEXT,
    "nascita_stato" TEXT,
    "nascita_localita" TEXT,
    "nascita_luogo_eccezionale" TEXT,
    "codice_fiscale" TEXT COLLATE "C",
    "codice_fiscale_validita" TEXT,
    "posizione" TEXT NOT NULL,
    "residenza_specie" TEXT,
    "residenza_via" TEXT,
    "residenza_civico" INTEGER,
    "residenza_esponente" TEXT,
    "residenza_interno" TEXT,
    "residenza_scala" TEXT,
    "residenza_piano" TEXT,
    "residenza_frazione" TEXT,
    "residenza_cap" TEXT,
    "residenza_comune" TEXT,
    "residenza_provincia" TEXT,
    "residenza_presso" TEXT,
    "residenza_dal" DATE,
    "aire_indirizzo" TEXT,
    "aire_localita" TEXT,
    "aire_stato" TEXT,
    "aire_consolato" TEXT,
    "aire_numero_individuale" TEXT,
    "iscrizione_data" DATE,
    "iscrizione_motivo" TEXT,
    "iscrizione_comune" TEXT,
    "iscrizione_provincia" TEXT,
    "iscrizione_stato" TEXT,
    "cancellazione_data" DATE,
    "cancellazione_motivo" TEXT,
    "cancellazione_comune" TEXT,
    "cancellazione_provincia" TEXT,
    "cancellazione_stato" TEXT,
    "irreperibilita_data" DATE,
    "decesso_data" DATE,
    "decesso_senza_giorno" BOOLEAN NOT NULL DEFAULT false,
    "decesso_senza_giorno_mese" BOOLEAN NOT NULL DEFAULT false,
    "decesso_comune" TEXT,
    "decesso_provincia" TEXT,
    "decesso_stato" TEXT,
    "cittadinanza" TEXT,
    "altre_cittadinanze" TEXT,
    "stato_civile" TEXT,
    "padre_cognome" TEXT,
    "padre_nome" TEXT,
    "madre_cognome" TEXT,
    "madre_nome" TEXT,
    "famiglia_id" UUID,
    "legame_famiglia" TEXT,
    "legame_convivenza" TEXT,
    "progressivo" INTEGER,
    "atto_nascita_comune" TEXT,
    "atto_nascita_anno" INTEGER,
    "atto_nascita_parte" TEXT,
    "atto_nascita_serie" TEXT,
    "atto_nascita_numero" TEXT,
    "matrimonio_data" DATE,
    "matrimonio_senza_giorno" BOOLEAN NOT NULL DEFAULT false,
    "matrimonio_senza_giorno_mese" BOOLEAN NOT NULL DEFAULT false,
    "matrimonio_comune" TEXT,
    "matrimonio_provincia" TEXT,
    "matrimonio_stato" TEXT,
    "coniuge_cognome" TEXT,
    "coniuge_nome" TEXT,
    "coniuge_nascita_data" DATE,
    "coniuge_nascita_luogo" TEXT,
    "coniuge_codice_fiscale" TEXT,
    "atto_matrimonio_comune" TEXT,
    "atto_matrimonio_anno" INTEGER,
    "atto_matrimonio_parte" TEXT,
    "atto_matrimonio_serie" TEXT,
    "atto_matrimonio_numero" TEXT,
    "divorzio_data" DATE,
    "divorzio_senza_giorno" BOOLEAN NOT NULL DEFAULT false,
    "divorzio_senza_giorno_mese" BOOLEAN NOT NULL DEFAULT false,
    "divorzio_comune" TEXT,
    "divorzio_provincia" TEXT,
    "divorzio_stato" TEXT,
    "divorzio_tipo" TEXT,
    "atto_divorzio_comune" TEXT,
    "atto_divorzio_anno" INTEGER,
    "atto_divorzio_parte" TEXT,
    "atto_divorzio_serie" TEXT,
    "atto_divorzio_numero" TEXT,
    "vedovanza_data" DATE,
    "vedovanza_senza_giorno" BOOLEAN NOT NULL DEFAULT false,
    "vedovanza_senza_giorno_mese" BOOLEAN NOT NULL DEFAULT false,
    "vedovanza_comune" TEXT,
    "vedovanza_provincia" TEXT,
    "vedovanza_stato" TEXT,
    "atto_morte_coniuge_comune" TEXT,
    "atto_morte_coniuge_anno" INTEGER,
    "atto_morte_coniuge_parte" TEXT,
    "atto_morte_coniuge_serie" TEXT,
    "atto_morte_coniuge_numero" TEXT,
    "carta_numero" TEXT,
    "carta_rilascio" DATE,
    "carta_scadenza" DATE,
    "carta_comune" TEXT,
    "carta_consolato" TEXT,
    "cognome_ricerca" TEXT COLLATE "C" NOT NULL,
    "nome_ricerca" TEXT COLLATE "C" NOT NULL,
    "via_ricerca" TEXT COLLATE "C",
    "via_coda_ricerca" TEXT COLLATE "C",

    CONSTRAINT "anagrafe_soggetto_pkey" PRIMARY KEY ("erogatore_id","versione_id","id")
);

CREATE INDEX "anagrafe_soggetto_nominativo" ON "anagrafe_soggetto"("erogatore_id", "versione_id", "cognome_ricerca", "nome_ricerca", "nascita_data");
CREATE INDEX "anagrafe_soggetto_codice_fiscale" ON "anagrafe_soggetto"("erogatore_id", "versione_id", "codice_fiscale");
CREATE INDEX "anagrafe_soggetto_via" ON "anagrafe_soggetto"("erogatore_id", "versione_id", "via_ricerca", "residenza_civico");
CREATE INDEX "anagrafe_soggetto_via_coda" ON "anagrafe_soggetto"("erogatore_id", "versione_id", "via_coda_ricerca", "residenza_civico");
CREATE INDEX "anagrafe_soggetto_famiglia" ON "anagrafe_soggetto"("erogatore_id", "versione_id", "famiglia_id");

-- Search keys hold A-Z and 0-9 only and stand under collation "C": a prefix is then a range (>= 'ROSS', < 'ROSS~'). Under row-level security the planner
-- uses an index only for leakproof operators: comparisons of text are, LIKE is not.

ALTER TABLE anagrafe_versione
  ADD FOREIGN KEY (erogatore_id) REFERENCES erogatore (id),
  ADD CONSTRAINT anagrafe_versione_stato CHECK (stato IN ('IN_CARICAMENTO', 'CORRENTE', 'PRECEDENTE', 'DA_ELIMINARE'));
ALTER TABLE anagrafe_famiglia ADD FOREIGN KEY (erogatore_id, versione_id) REFERENCES anagrafe_versione (erogatore_id, id);
ALTER TABLE anagrafe_soggetto
  ADD FOREIGN KEY (erogatore_id, versione_id) REFERENCES anagrafe_versione (erogatore_id, id),
  ADD CONSTRAINT anagrafe_soggetto_posizione CHECK (posizione IN ('APR', 'AIRE', 'CANCELLATO', 'MAI_RESIDENTE')),
  ADD CONSTRAINT anagrafe_soggetto_sesso CHECK (sesso IN ('M', 'F', 'N'));

-- At most one version of each kind that must be one.
CREATE UNIQUE INDEX anagrafe_versione_corrente ON anagrafe_versione (erogatore_id) WHERE stato = 'CORRENTE';
CREATE UNIQUE INDEX anagrafe_versione_precedente ON anagrafe_versione (erogatore_id) WHERE stato = 'PRECEDENTE';
CREATE UNIQUE INDEX anagrafe_versione_in_caricamento ON anagrafe_versione (erogatore_id) WHERE stato = 'IN_CARICAMENTO';

-- Readers read. Only the owner loads, from the command line; no grant to varco_servizio: it sees no citizen's data.
GRANT SELECT ON anagrafe_versione, anagrafe_famiglia, anagrafe_soggetto TO varco_app;

-- Forced: whoever owns the tables is bound to one tenant too, so that an import cannot touch another comune's data bank.
DO $$
DECLARE
  tabella text;
BEGIN
  FOREACH tabella IN ARRAY ARRAY['anagrafe_versione', 'anagrafe_famiglia', 'anagrafe_soggetto'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabella);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabella);
    EXECUTE format('CREATE POLICY erogatore ON %I USING (erogatore_id = varco_erogatore()) WITH CHECK (erogatore_id = varco_erogatore())', tabella);
  END LOOP;
  -- A version that is being loaded, or has been replaced, does not exist for readers.
  FOREACH tabella IN ARRAY ARRAY['anagrafe_famiglia', 'anagrafe_soggetto'] LOOP
    EXECUTE format('CREATE POLICY versione_corrente ON %I AS RESTRICTIVE FOR SELECT TO varco_app USING (versione_id = (SELECT v.id FROM anagrafe_versione v WHERE v.erogatore_id = varco_erogatore() AND v.stato = ''CORRENTE''))', tabella);
  END LOOP;
END $$;
CREATE POLICY versione_corrente ON anagrafe_versione AS RESTRICTIVE FOR SELECT TO varco_app USING (stato = 'CORRENTE');
