-- Who asked to adhere signs the agreement of its own request: it sees that the file it has handed in waits to be examined.
DROP POLICY leggere ON firma_in_esame;
CREATE POLICY leggere ON firma_in_esame FOR SELECT TO varco_app USING (erogatore_id = varco_erogatore() AND (varco_ente() IS NULL OR ente_id = varco_ente()
  OR EXISTS (SELECT FROM documento d WHERE d.erogatore_id = firma_in_esame.erogatore_id AND d.id = firma_in_esame.originale_id
              AND d.adesione_id = varco_adesione())));
CREATE INDEX "firma_in_esame_erogatore_id_originale_id_idx" ON firma_in_esame (erogatore_id, originale_id);
