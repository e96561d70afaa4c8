-- What the office still has to do with a document (protocol, sending, delivery), read at every opening of its desk: these indexes hold the
-- documents that wait and the acts composed again, and leave out the archive, which only grows.
CREATE INDEX documento_da_fare ON documento (erogatore_id)
 WHERE originale_id IS NULL AND verso <> 'INTERNO' AND stato <> 'CONSEGNATO' AND (verso = 'USCITA' OR stato <> 'PROTOCOLLATO');
CREATE INDEX documento_rifatto ON documento (erogatore_id, tipo) WHERE generato AND versione > 1;
