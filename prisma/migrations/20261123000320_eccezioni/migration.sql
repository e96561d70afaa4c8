-- Data beyond the profile, for one case and some days, upon a motivated request that the comune's responsabile grants (CA-03).
CREATE TABLE eccezione (
    erogatore_id uuid NOT NULL REFERENCES erogatore (id),
    id uuid NOT NULL,
    ente_id uuid NOT NULL,
    convenzione_id uuid NOT NULL,
    operatore_id uuid NOT NULL,
    chiesta_da text NOT NULL,
    finalita text NOT NULL,
    riferimento text NOT NULL,
    visure text[] NOT NULL,
    campi text[] NOT NULL,
    competenza text NOT NULL,
    pertinenza text NOT NULL,
    necessita text NOT NULL,
    stato text NOT NULL CHECK (stato IN ('CHIESTA', 'CONCESSA', 'NEGATA')),
    chiesta_il timestamptz(3) NOT NULL,
    risposta text,
    decisa_da text,
    decisa_il timestamptz(3),
    scade_il timestamptz(3),
    CONSTRAINT eccezione_pkey PRIMARY KEY (erogatore_id, id),
    FOREIGN KEY (erogatore_id, ente_id) REFERENCES ente (erogatore_id, id),
    FOREIGN KEY (erogatore_id, convenzione_id) REFERENCES convenzione (erogatore_id, id),
    FOREIGN KEY (erogatore_id, operatore_id) REFERENCES operatore (erogatore_id, id),
    CHECK (cardinality(visure) + cardinality(campi) > 0),
    CHECK ((stato = 'CHIESTA') = (decisa_il IS NULL) AND (stato = 'CONCESSA') = (scade_il IS NOT NULL))
);
CREATE INDEX eccezione_operatore ON eccezione (erogatore_id, operatore_id, chiesta_il);

ALTER TABLE eccezione ENABLE ROW LEVEL SECURITY;
CREATE POLICY leggere ON eccezione FOR SELECT TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_adesione() IS NULL AND (varco_ente() IS NULL OR ente_id = varco_ente()));
CREATE POLICY inserire ON eccezione FOR INSERT TO varco_app
  WITH CHECK (erogatore_id = varco_erogatore() AND ente_id = varco_ente() AND stato = 'CHIESTA');
CREATE POLICY modificare ON eccezione FOR UPDATE TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL) WITH CHECK (erogatore_id = varco_erogatore());
GRANT SELECT, INSERT ON eccezione TO varco_app;
GRANT UPDATE (stato, risposta, decisa_da, decisa_il, scade_il) ON eccezione TO varco_app;
