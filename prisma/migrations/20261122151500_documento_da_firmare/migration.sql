-- The acts that still want a signature are few among all those of an archive: the desks ask for them at every opening.
CREATE INDEX documento_da_firmare ON documento (erogatore_id) WHERE generato AND cardinality(firme_apposte) < cardinality(firme_richieste);
