-- RT-03: an archive older than the data in line replaces them only when somebody has said that it is meant.
ALTER TABLE banca_carico ADD COLUMN conferma_meno_recente BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE banca_carico ALTER COLUMN conferma_meno_recente DROP DEFAULT;
