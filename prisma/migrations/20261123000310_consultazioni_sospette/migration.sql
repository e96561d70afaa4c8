-- Requests that look like a robot's (SA-12), for the page of anomalies: few among very many.
CREATE INDEX registro_sospetti ON registro (erogatore_id, istante) WHERE (dettagli ->> 'sospetto') IS NOT NULL;
