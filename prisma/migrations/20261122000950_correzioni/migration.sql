-- An applicant who answers a request for integrations may also correct the data sent: what it has changed so far stands beside the open
-- question, and becomes the data of the domanda with the answer. What the domanda said before stays with that answer.
ALTER TABLE integrazione ADD COLUMN correzione jsonb, ADD COLUMN dati_prima jsonb;

-- The message that carried the link of a draft goes with the draft: a mailbox of who never sent a domanda is not kept. While the worker
-- holds it, it stays.
GRANT DELETE ON messaggio TO varco_app;
CREATE POLICY solo_bozze ON messaggio AS RESTRICTIVE FOR DELETE TO varco_app
  USING (tipo = 'adesione-bozza' AND stato <> 'IN_INVIO'
         AND NOT EXISTS (SELECT FROM adesione a WHERE a.erogatore_id = messaggio.erogatore_id AND a.stato = 'BOZZA'
                            AND a.email_richiedente = messaggio.destinatario AND a.creata_il <= messaggio.creato_il));
