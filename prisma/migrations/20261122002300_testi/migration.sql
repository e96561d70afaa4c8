-- The comune's own wording of an act, by version: at most one draft and one in force for each kind. What is in force is never edited: a
-- change is a new version, approved by an act of the comune, so that every document says under which wording it was written.
CREATE TABLE testo_atto (
    erogatore_id uuid NOT NULL REFERENCES erogatore (id),
    id uuid NOT NULL,
    tipo text NOT NULL,
    versione integer NOT NULL,
    testo text NOT NULL,
    stato text NOT NULL CHECK (stato IN ('BOZZA', 'VIGENTE', 'SUPERATO')),
    revisione integer NOT NULL DEFAULT 1,
    salvato_da uuid NOT NULL,
    salvato_il timestamptz(3) NOT NULL,
    atto_numero text,
    atto_data date,
    approvato_da uuid,
    approvato_il timestamptz(3),
    superato_il timestamptz(3),
    CONSTRAINT testo_atto_pkey PRIMARY KEY (erogatore_id, id),
    CONSTRAINT testo_atto_approvato CHECK (stato = 'BOZZA' OR (atto_numero IS NOT NULL AND atto_data IS NOT NULL AND approvato_da IS NOT NULL AND approvato_il IS NOT NULL))
);
CREATE UNIQUE INDEX "testo_atto_erogatore_id_tipo_versione_key" ON testo_atto (erogatore_id, tipo, versione);
CREATE UNIQUE INDEX testo_atto_una_bozza ON testo_atto (erogatore_id, tipo) WHERE stato = 'BOZZA';
CREATE UNIQUE INDEX testo_atto_uno_vigente ON testo_atto (erogatore_id, tipo) WHERE stato = 'VIGENTE';

ALTER TABLE testo_atto ENABLE ROW LEVEL SECURITY;
CREATE POLICY app ON testo_atto TO varco_app USING (erogatore_id = varco_erogatore()) WITH CHECK (erogatore_id = varco_erogatore());
GRANT SELECT, INSERT, UPDATE ON testo_atto TO varco_app;
-- A draft may be given up; an approved wording never goes.
GRANT DELETE ON testo_atto TO varco_app;
CREATE POLICY solo_bozze ON testo_atto AS RESTRICTIVE FOR DELETE TO varco_app USING (stato = 'BOZZA');
