-- SA-10, CA-17: whom an act names is written with it, in its own transaction. The row's own mark of who wrote it last is no witness of that,
-- because a signature or a number writes the row again: the transaction that made the document is kept beside it, by the database itself.
ALTER TABLE documento ADD COLUMN transazione text;

CREATE FUNCTION varco_documento_transazione() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.transazione := pg_current_xact_id()::text;
  RETURN NEW;
END $$;
CREATE TRIGGER documento_transazione BEFORE INSERT ON documento FOR EACH ROW EXECUTE FUNCTION varco_documento_transazione();

DROP POLICY con_l_atto ON nominato;
CREATE POLICY con_l_atto ON nominato AS RESTRICTIVE FOR INSERT TO varco_app WITH CHECK (EXISTS (SELECT FROM documento d
  WHERE d.erogatore_id = nominato.erogatore_id AND d.id = nominato.documento_id AND d.transazione = pg_current_xact_id()::text));
