-- CA-13: a request that has come by PEC or on paper, under a convenzione that lets it, and that the office answers. What is read for it
-- stands in the register, as an operator's request does.
CREATE TABLE richiesta_pervenuta (
    erogatore_id uuid NOT NULL REFERENCES erogatore (id),
    id uuid NOT NULL,
    ente_id uuid NOT NULL,
    convenzione_id uuid NOT NULL,
    operatore_id uuid,
    richiedente text NOT NULL,
    modo text NOT NULL CHECK (modo IN ('PEC', 'CARTA')),
    ricevuta_il date NOT NULL,
    protocollo text NOT NULL,
    finalita text NOT NULL,
    riferimento text,
    oggetto text NOT NULL,
    stato text NOT NULL CHECK (stato IN ('APERTA', 'EVASA', 'NON_EVASA')),
    registrata_da text NOT NULL,
    registrata_il timestamptz(3) NOT NULL,
    chiusa_da text,
    chiusa_il timestamptz(3),
    risposta_il date,
    nota text,
    CONSTRAINT richiesta_pervenuta_pkey PRIMARY KEY (erogatore_id, id),
    FOREIGN KEY (erogatore_id, ente_id) REFERENCES ente (erogatore_id, id),
    FOREIGN KEY (erogatore_id, convenzione_id) REFERENCES convenzione (erogatore_id, id),
    FOREIGN KEY (erogatore_id, operatore_id) REFERENCES operatore (erogatore_id, id),
    CHECK ((stato = 'APERTA') = (chiusa_il IS NULL) AND (chiusa_il IS NULL) = (risposta_il IS NULL)),
    CHECK (risposta_il >= ricevuta_il)
);
CREATE INDEX richiesta_pervenuta_recenti ON richiesta_pervenuta (erogatore_id, registrata_il);

ALTER TABLE richiesta_pervenuta ENABLE ROW LEVEL SECURITY;
CREATE POLICY solo_comune ON richiesta_pervenuta TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL)
  WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL);
GRANT SELECT, INSERT ON richiesta_pervenuta TO varco_app;
GRANT UPDATE (stato, chiusa_da, chiusa_il, risposta_il, nota) ON richiesta_pervenuta TO varco_app;
