-- A signed file of which the verifier says that a person has to look: kept as it came, with its evidence, until somebody of the comune
-- decides. The decision is an act with its reason; the row is never deleted.
CREATE TABLE firma_in_esame (
    erogatore_id uuid NOT NULL REFERENCES erogatore (id),
    id uuid NOT NULL,
    -- The file as it came, and the act that it signs.
    documento_id uuid NOT NULL,
    originale_id uuid NOT NULL,
    convenzione_id uuid,
    ente_id uuid,
    parte text NOT NULL CHECK (parte IN ('FRUITORE', 'EROGATORE')),
    stato text NOT NULL DEFAULT 'IN_ESAME' CHECK (stato IN ('IN_ESAME', 'ACCETTATA', 'RIFIUTATA')),
    caricata_da uuid,
    caricata_il timestamptz(3) NOT NULL,
    decisa_da uuid,
    decisa_il timestamptz(3),
    motivo text,
    CONSTRAINT firma_in_esame_pkey PRIMARY KEY (erogatore_id, id),
    CONSTRAINT firma_in_esame_decisa CHECK (stato = 'IN_ESAME' OR (decisa_da IS NOT NULL AND decisa_il IS NOT NULL AND motivo IS NOT NULL)),
    FOREIGN KEY (erogatore_id, documento_id) REFERENCES documento (erogatore_id, id),
    FOREIGN KEY (erogatore_id, originale_id) REFERENCES documento (erogatore_id, id)
);
-- One at a time for each signature of an act.
CREATE UNIQUE INDEX firma_in_esame_una ON firma_in_esame (erogatore_id, originale_id, parte) WHERE stato = 'IN_ESAME';
CREATE INDEX "firma_in_esame_erogatore_id_convenzione_id_idx" ON firma_in_esame (erogatore_id, convenzione_id);

ALTER TABLE firma_in_esame ENABLE ROW LEVEL SECURITY;
CREATE POLICY leggere ON firma_in_esame FOR SELECT TO varco_app USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR ente_id = varco_ente()));
CREATE POLICY inserire ON firma_in_esame FOR INSERT TO varco_app WITH CHECK (erogatore_id = varco_erogatore());
-- Only the comune's people decide.
CREATE POLICY decidere ON firma_in_esame FOR UPDATE TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND stato = 'IN_ESAME') WITH CHECK (erogatore_id = varco_erogatore());
GRANT SELECT, INSERT ON firma_in_esame TO varco_app;
GRANT UPDATE (stato, decisa_da, decisa_il, motivo) ON firma_in_esame TO varco_app;
