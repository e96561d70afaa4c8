-- A feed takes hundreds of deliveries a day (SA-20): the list of the archives must not read through them.
CREATE INDEX banca_caricamento_archivi ON banca_caricamento (erogatore_id, banca, istante DESC, id DESC)
  WHERE NOT (via = 'FLUSSO' AND esito = 'PUBBLICATO');
