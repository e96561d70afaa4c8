-- SA-10, CA-17: whom an act names is who that person was when the act was written. A card that has become somebody else's since is designated
-- by no act that was written before: kept by the database itself, whoever writes the row.
ALTER TABLE nominato ADD COLUMN identita text NOT NULL DEFAULT '';
UPDATE nominato n SET identita = o.codice_fiscale || ' ' || o.cognome || ' ' || o.nome
  FROM operatore o WHERE o.erogatore_id = n.erogatore_id AND o.id = n.operatore_id;

CREATE FUNCTION varco_nominato_identita() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  SELECT o.codice_fiscale || ' ' || o.cognome || ' ' || o.nome INTO NEW.identita
    FROM operatore o WHERE o.erogatore_id = NEW.erogatore_id AND o.id = NEW.operatore_id;
  RETURN NEW;
END $$;
CREATE TRIGGER nominato_identita BEFORE INSERT ON nominato FOR EACH ROW EXECUTE FUNCTION varco_nominato_identita();
