-- The day that a daily register of protocol tells (DPCM 3 December 2013, art. 7) is a datum of its own, not a part of the file's name:
-- every such register has one, nothing else has, and of a day the archive has one register.
ALTER TABLE documento ADD COLUMN giorno date;
ALTER TABLE documento DISABLE TRIGGER documento_immutabile;
UPDATE documento SET giorno = substring(nome FROM '\d{4}-\d{2}-\d{2}')::date WHERE tipo = 'REGISTRO_GIORNALIERO';
ALTER TABLE documento ENABLE TRIGGER documento_immutabile;
ALTER TABLE documento ADD CONSTRAINT documento_giorno CHECK ((tipo = 'REGISTRO_GIORNALIERO') = (giorno IS NOT NULL));
CREATE UNIQUE INDEX documento_registro_giornaliero ON documento (erogatore_id, giorno) WHERE giorno IS NOT NULL;
