-- The scan of an act signed by hand that was the wrong one (CA-16) is withdrawn: it stays in the archive, and no longer counts.
ALTER TABLE documento DROP CONSTRAINT documento_stato_check;
ALTER TABLE documento ADD CONSTRAINT documento_stato_check
  CHECK (stato IN ('GENERATO', 'RICEVUTO', 'FIRMATO', 'PROTOCOLLATO', 'TRASMESSO', 'CONSEGNATO', 'MANCATA_CONSEGNA', 'RITIRATO'));
