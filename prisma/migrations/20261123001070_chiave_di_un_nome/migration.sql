-- A card names parents and spouse in letters, where no search key is kept. Whether one of them is somebody whom nobody consults is asked by
-- the key of the name: the same that lib/core/grafia.ts gives, held to it by a test.
CREATE FUNCTION varco_chiave(testo text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS
$$ SELECT upper(regexp_replace(normalize(translate(replace(replace(replace(replace(replace(replace(replace(replace(testo,
     'ß', 'SS'), 'ẞ', 'SS'), 'Æ', 'AE'), 'æ', 'AE'), 'Œ', 'OE'), 'œ', 'OE'), 'Þ', 'TH'), 'þ', 'TH'),
     'ØøŁłĐđÐðıəƏ', 'OOLLDDDDIEE'), NFKD), '[^A-Za-z0-9]', '', 'g')) $$;
GRANT EXECUTE ON FUNCTION varco_chiave(text) TO varco_app;

-- They are few among all: asked at every card that names somebody.
CREATE INDEX anagrafe_soggetto_protetto ON anagrafe_soggetto (erogatore_id, versione_id) WHERE protetto;
