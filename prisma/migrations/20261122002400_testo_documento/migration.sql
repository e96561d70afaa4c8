-- A document keeps under which wording of the comune it was written; null: Varco's, or a document that no wording made.
ALTER TABLE documento ADD COLUMN testo_atto_id uuid,
  ADD CONSTRAINT documento_testo_atto FOREIGN KEY (erogatore_id, testo_atto_id) REFERENCES testo_atto (erogatore_id, id);
