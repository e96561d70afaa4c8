-- SA-10, CA-06: whom a designation names. Kept beside the act and never changed: any of the acts that name somebody designates it when it is
-- signed. `sostituisce`: acts not signed yet whose place this one has knowingly taken; nobody signs them any more.
CREATE TABLE nominato (
    erogatore_id uuid NOT NULL REFERENCES erogatore (id),
    documento_id uuid NOT NULL,
    operatore_id uuid NOT NULL,
    sostituisce uuid[] NOT NULL DEFAULT '{}',
    CONSTRAINT nominato_pkey PRIMARY KEY (erogatore_id, documento_id, operatore_id),
    FOREIGN KEY (erogatore_id, documento_id) REFERENCES documento (erogatore_id, id),
    FOREIGN KEY (erogatore_id, operatore_id) REFERENCES operatore (erogatore_id, id)
);
CREATE INDEX nominato_operatore ON nominato (erogatore_id, operatore_id);
CREATE INDEX nominato_sostituisce ON nominato USING gin (sostituisce);

-- Those that are known already: who waits for an act, whom a signed copy or an uploaded act has designated, and of whom alone an act speaks.
INSERT INTO nominato (erogatore_id, documento_id, operatore_id)
SELECT o.erogatore_id, coalesce(d.originale_id, d.id), o.id
  FROM operatore o JOIN documento d ON d.erogatore_id = o.erogatore_id AND d.id = o.designazione_documento_id
UNION
SELECT d.erogatore_id, d.id, d.operatore_id FROM documento d
  JOIN operatore o ON o.erogatore_id = d.erogatore_id AND o.id = d.operatore_id
 WHERE d.tipo IN ('ATTO_DESIGNAZIONE', 'DESIGNAZIONE');
-- From here that column says only by which signed act somebody is designated.
UPDATE operatore SET designazione_documento_id = NULL WHERE stato = 'PROPOSTO';

ALTER TABLE nominato ENABLE ROW LEVEL SECURITY;
-- Whoever sees both the act and the person sees that the one names the other.
CREATE POLICY leggere ON nominato FOR SELECT TO varco_app USING (erogatore_id = varco_erogatore()
  AND EXISTS (SELECT FROM documento d WHERE d.erogatore_id = nominato.erogatore_id AND d.id = nominato.documento_id)
  AND EXISTS (SELECT FROM operatore o WHERE o.erogatore_id = nominato.erogatore_id AND o.id = nominato.operatore_id));
CREATE POLICY inserire ON nominato FOR INSERT TO varco_app WITH CHECK (erogatore_id = varco_erogatore()
  AND EXISTS (SELECT FROM documento d JOIN operatore o ON o.erogatore_id = d.erogatore_id AND o.convenzione_id = d.convenzione_id
               WHERE d.erogatore_id = nominato.erogatore_id AND d.id = nominato.documento_id AND o.id = nominato.operatore_id));
GRANT SELECT, INSERT ON nominato TO varco_app;
