-- Whoever is bound to one ente, or to none (a public page), sees no draft: a policy that asks whether one is there must not believe it.
DROP POLICY solo_bozze ON messaggio;
CREATE POLICY solo_bozze ON messaggio AS RESTRICTIVE FOR DELETE TO varco_app
  USING (varco_ente() IS NULL AND tipo = 'adesione-bozza' AND stato <> 'IN_INVIO'
         AND NOT EXISTS (SELECT FROM adesione a WHERE a.erogatore_id = messaggio.erogatore_id AND a.stato = 'BOZZA'
                            AND a.email_richiedente = messaggio.destinatario AND a.creata_il <= messaggio.creato_il));

-- Links go with the draft that they open; those of a domanda that was sent, and of people, stay.
DROP POLICY IF EXISTS solo_bozze ON collegamento;
CREATE POLICY solo_bozze ON collegamento AS RESTRICTIVE FOR DELETE TO varco_app
  USING (varco_ente() IS NULL AND EXISTS (SELECT FROM adesione a WHERE a.erogatore_id = collegamento.erogatore_id
                                             AND a.id = collegamento.adesione_id AND a.stato = 'BOZZA'));
