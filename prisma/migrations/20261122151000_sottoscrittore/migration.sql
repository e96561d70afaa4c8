-- LE-02, CA-16: whom a composed act names as who signs it for the comune; null: nobody, or it was composed before this was kept. Written with
-- the act and never changed: it is not among the columns that may be.
ALTER TABLE documento ADD COLUMN sottoscrittore_id uuid;
