-- Who last changed the address of an operator's account, and when: for a while that person does not renew its credentials.
ALTER TABLE operatore ADD COLUMN recapito_cambiato_da uuid, ADD COLUMN recapito_cambiato_il timestamptz(3);
ALTER TABLE operatore ADD CHECK ((recapito_cambiato_da IS NULL) = (recapito_cambiato_il IS NULL));
