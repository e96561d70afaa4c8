-- The row behind the code printed on a sheet (LE-12): who asked, when and why, for whoever may know.
CREATE INDEX registro_foglio ON registro (erogatore_id, (dettagli ->> 'foglio')) WHERE (dettagli ->> 'foglio') IS NOT NULL;

-- What an operator has read and does not believe, told to the office of the comune: of which request, about which card (an opaque id).
CREATE TABLE segnalazione (
    erogatore_id uuid NOT NULL REFERENCES erogatore (id),
    id uuid NOT NULL,
    ente_id uuid NOT NULL,
    convenzione_id uuid NOT NULL,
    operatore_id uuid NOT NULL,
    segnalata_da text NOT NULL,
    numero_richiesta text NOT NULL,
    visura text NOT NULL,
    soggetto text NOT NULL,
    testo text NOT NULL,
    stato text NOT NULL CHECK (stato IN ('APERTA', 'CORRETTA', 'CONFERMATA')),
    creata_il timestamptz(3) NOT NULL,
    risposta text,
    risposta_da text,
    risposta_il timestamptz(3),
    CONSTRAINT segnalazione_pkey PRIMARY KEY (erogatore_id, id),
    FOREIGN KEY (erogatore_id, ente_id) REFERENCES ente (erogatore_id, id),
    FOREIGN KEY (erogatore_id, convenzione_id) REFERENCES convenzione (erogatore_id, id),
    FOREIGN KEY (erogatore_id, operatore_id) REFERENCES operatore (erogatore_id, id),
    CHECK ((stato = 'APERTA') = (risposta_il IS NULL) AND (risposta_il IS NULL) = (risposta IS NULL))
);
CREATE INDEX segnalazione_aperta ON segnalazione (erogatore_id, creata_il) WHERE stato = 'APERTA';
CREATE INDEX segnalazione_operatore ON segnalazione (erogatore_id, operatore_id, creata_il);

ALTER TABLE segnalazione ENABLE ROW LEVEL SECURITY;
CREATE POLICY leggere ON segnalazione FOR SELECT TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_adesione() IS NULL AND (varco_ente() IS NULL OR ente_id = varco_ente()));
CREATE POLICY inserire ON segnalazione FOR INSERT TO varco_app
  WITH CHECK (erogatore_id = varco_erogatore() AND ente_id = varco_ente() AND stato = 'APERTA');
CREATE POLICY modificare ON segnalazione FOR UPDATE TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL) WITH CHECK (erogatore_id = varco_erogatore());
GRANT SELECT, INSERT ON segnalazione TO varco_app;
GRANT UPDATE (stato, risposta, risposta_da, risposta_il) ON segnalazione TO varco_app;
