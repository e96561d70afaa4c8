-- CA-13, RT-06: of a request that a referente has made, who that is: like an operator's, it is answered only while that person may ask.
-- Null on what an operator asked, and on what was registered before.
ALTER TABLE richiesta_pervenuta ADD COLUMN utente_id uuid;
ALTER TABLE richiesta_pervenuta ADD FOREIGN KEY (erogatore_id, utente_id) REFERENCES utente (erogatore_id, id);
ALTER TABLE richiesta_pervenuta ADD CHECK (operatore_id IS NULL OR utente_id IS NULL);
