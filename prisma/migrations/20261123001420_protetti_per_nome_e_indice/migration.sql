-- Which protected people a search by name meets (SA-17) is read where they alone are: of those who are called so there may be thousands.
CREATE INDEX anagrafe_soggetto_protetto_nominativo ON anagrafe_soggetto (erogatore_id, versione_id, cognome_ricerca, nome_ricerca) WHERE protetto;
DROP INDEX anagrafe_soggetto_protetto;
