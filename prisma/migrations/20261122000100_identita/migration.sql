-- Who last changed the address of an account, and when, stands on the account itself: whichever way new credentials leave (a roster, the
-- list of colleagues, a referente's renewal, a person put back), for a while it is not that person who sends them (CA-18).
ALTER TABLE utente ADD COLUMN recapito_cambiato_da uuid, ADD COLUMN recapito_cambiato_il timestamptz(3);
ALTER TABLE utente ADD CHECK ((recapito_cambiato_da IS NULL) = (recapito_cambiato_il IS NULL));
UPDATE utente u SET recapito_cambiato_da = o.recapito_cambiato_da, recapito_cambiato_il = o.recapito_cambiato_il
  FROM (SELECT DISTINCT ON (erogatore_id, utente_id) erogatore_id, utente_id, recapito_cambiato_da, recapito_cambiato_il
          FROM operatore WHERE utente_id IS NOT NULL AND recapito_cambiato_il IS NOT NULL
         ORDER BY erogatore_id, utente_id, recapito_cambiato_il DESC) o
 WHERE u.erogatore_id = o.erogatore_id AND u.id = o.utente_id;
ALTER TABLE operatore DROP COLUMN recapito_cambiato_da, DROP COLUMN recapito_cambiato_il;
