-- SA-17: of whom a package tells, kept as long as its bytes, so that one that tells of somebody protected meanwhile is given to nobody.
-- `pacchetto.soggetti` says so to the register only of small ones.
CREATE TABLE pacchetto_soggetto (
    erogatore_id uuid NOT NULL,
    pacchetto_id uuid NOT NULL,
    soggetto_id text NOT NULL,
    CONSTRAINT pacchetto_soggetto_pkey PRIMARY KEY (erogatore_id, pacchetto_id, soggetto_id),
    FOREIGN KEY (erogatore_id, pacchetto_id) REFERENCES pacchetto (erogatore_id, id)
);
ALTER TABLE pacchetto_soggetto ENABLE ROW LEVEL SECURITY;
CREATE POLICY leggere ON pacchetto_soggetto FOR SELECT TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_adesione() IS NULL AND (varco_ente() IS NULL OR EXISTS (SELECT FROM pacchetto p
    WHERE p.erogatore_id = pacchetto_soggetto.erogatore_id AND p.id = pacchetto_soggetto.pacchetto_id AND p.ente_id = varco_ente())));
CREATE POLICY scrivere ON pacchetto_soggetto FOR INSERT TO varco_app
  WITH CHECK (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL
    AND EXISTS (SELECT FROM pacchetto p WHERE p.erogatore_id = pacchetto_soggetto.erogatore_id AND p.id = pacchetto_soggetto.pacchetto_id
      AND p.stato = 'IN_PRODUZIONE'));
CREATE POLICY svuotare ON pacchetto_soggetto FOR DELETE TO varco_app
  USING (erogatore_id = varco_erogatore() AND varco_ente() IS NULL AND varco_adesione() IS NULL);
GRANT SELECT, INSERT, DELETE ON pacchetto_soggetto TO varco_app;

-- The few that are protected, without reading the others.
CREATE INDEX catasto_soggetto_protetti ON catasto_soggetto (erogatore_id, versione_id, id) WHERE protetto;

-- Of those already made: whom they tell of where it is known; where it is not, they are prepared anew.
INSERT INTO pacchetto_soggetto (erogatore_id, pacchetto_id, soggetto_id)
  SELECT DISTINCT p.erogatore_id, p.id, s FROM pacchetto p CROSS JOIN unnest(p.soggetti) s WHERE p.stato = 'PRONTO';
DELETE FROM pacchetto_blocco b USING pacchetto p
 WHERE p.erogatore_id = b.erogatore_id AND p.id = b.pacchetto_id AND p.stato = 'PRONTO' AND p.soggetti = '{}' AND p.righe > 0;
UPDATE pacchetto SET stato = 'RITIRATO', chiuso_il = now(), motivo = 'Preparato prima che si tenesse nota di chi contiene: va preparato di nuovo.'
 WHERE stato = 'PRONTO' AND soggetti = '{}' AND righe > 0;
