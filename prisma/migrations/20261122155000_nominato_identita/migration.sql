-- SA-10, CA-17: whom an act names is who that person was when the act was written. A card that has become somebody else's since is designated
-- by no act that was written before: kept by the database itself, whoever writes the row.
ALTER TABLE nominato ADD COLUMN persona text NOT NULL DEFAULT '', ADD COLUMN codice_fiscale text NOT NULL DEFAULT '';
UPDATE nominato n SET persona = o.nome || ' ' || o.cognome, codice_fiscale = o.codice_fiscale
  FROM operatore o WHERE o.erogatore_id = n.erogatore_id AND o.id = n.operatore_id;

CREATE FUNCTION varco_nominato_identita() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  -- Who is not seen by whoever writes is refused by the policies, in their own words.
  SELECT coalesce(max(o.nome || ' ' || o.cognome), ''), coalesce(max(o.codice_fiscale), '') INTO NEW.persona, NEW.codice_fiscale
    FROM operatore o WHERE o.erogatore_id = NEW.erogatore_id AND o.id = NEW.operatore_id;
  RETURN NEW;
END $$;
CREATE TRIGGER nominato_identita BEFORE INSERT ON nominato FOR EACH ROW EXECUTE FUNCTION varco_nominato_identita();

-- And with the act, in its own transaction: nobody is added to one that is written already.
CREATE POLICY con_l_atto ON nominato AS RESTRICTIVE FOR INSERT TO varco_app WITH CHECK (EXISTS (SELECT FROM documento d
  WHERE d.erogatore_id = nominato.erogatore_id AND d.id = nominato.documento_id AND d.xmin = pg_current_xact_id()::xid));

-- CA-16, RT-06: of the acts that Varco composes an ente archives those that are its own to prepare, and no register of the comune.
CREATE POLICY atti_propri ON documento AS RESTRICTIVE FOR INSERT TO varco_app
  WITH CHECK (varco_ente() IS NULL OR (giorno IS NULL
    AND (NOT generato OR tipo IN ('ACCORDO_ADESIONE', 'ATTO_DESIGNAZIONE', 'RECESSO_FRUITORE', 'SOSPENSIONE_FRUITORE'))));
