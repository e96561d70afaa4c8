-- CA-16, four eyes: what who decided of a signed file had itself done with it, where nobody else could decide. Told beside the decision,
-- accepted or not; so far it stood with the evidence of what was accepted, and for the rest in the register alone.
ALTER TABLE firma_in_esame ADD COLUMN parte_di_chi_decide text
  CONSTRAINT firma_in_esame_parte CHECK (parte_di_chi_decide IS NULL
    OR parte_di_chi_decide IN ('CARICATO', 'FIRMATO', 'CARICATO_E_FIRMATO') AND stato <> 'IN_ESAME');
GRANT UPDATE (parte_di_chi_decide) ON firma_in_esame TO varco_app;
UPDATE firma_in_esame x SET parte_di_chi_decide = r.dettagli ->> 'parteDiChiDecide'
  FROM registro r
 WHERE r.erogatore_id = x.erogatore_id AND r.operazione = 'decidere-firma' AND r.esito = 'CONSENTITO' AND r.oggetto = x.originale_id::text
   AND r.dettagli ->> 'parteDiChiDecide' IS NOT NULL AND r.dettagli ->> 'parte' = x.parte AND r.dettagli ->> 'motivo' = x.motivo
   AND r.dettagli ->> 'decisione' = CASE x.stato WHEN 'ACCETTATA' THEN 'ACCETTA' ELSE 'RIFIUTA' END
   AND r.istante BETWEEN x.decisa_il - interval '1 hour' AND x.decisa_il + interval '1 hour';
