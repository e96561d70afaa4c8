-- Work in hand says every minute that it goes on: only what has been silent is taken as stuck, however long it lasts.
ALTER TABLE lavoro ADD COLUMN battito_il timestamptz(3);
