-- SA-10, RT-06: an act takes the place of acts of its own convenzione only. Whoever writes sees them (the policies of documento hold in here),
-- so that nobody of an ente makes the designation of another ente unsignable.
ALTER POLICY inserire ON nominato WITH CHECK (erogatore_id = varco_erogatore()
  AND EXISTS (SELECT FROM documento d JOIN operatore o ON o.erogatore_id = d.erogatore_id AND o.convenzione_id = d.convenzione_id
               WHERE d.erogatore_id = nominato.erogatore_id AND d.id = nominato.documento_id AND o.id = nominato.operatore_id)
  AND NOT EXISTS (SELECT FROM unnest(nominato.sostituisce) AS s (id)
                   WHERE NOT EXISTS (SELECT FROM documento d JOIN documento v
                                         ON v.erogatore_id = d.erogatore_id AND v.convenzione_id = d.convenzione_id
                                        AND v.ente_id IS NOT DISTINCT FROM d.ente_id AND v.id <> d.id
                                      WHERE d.erogatore_id = nominato.erogatore_id AND d.id = nominato.documento_id AND v.id = s.id)));
