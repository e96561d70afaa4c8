/** Invented properties of an invented Valdombra, on which the office tries what an operator would see. */

const mappa = (immobile: string, foglio: string, particella: string, altro: object = {}) => ({
  ...{ tipo: 'identificativo', immobile, dal: '1987-07-01', al: null },
  ...{ comuneCodice: 'Z901', comune: 'Valdombra', provincia: 'PI', foglio, particella },
  ...altro,
});

const diritto = (immobile: string, soggetto: string, denominatore: number) => ({
  ...{ tipo: 'titolarita', immobile, soggetto, diritto: '1', quota: { numeratore: 1, denominatore } },
  ...{ dal: '2001-05-19', al: null, atto: 'Compravendita', dataAtto: '2001-05-19' },
});

export const PROVA_CATASTO: readonly object[] = [
  {
    tipo: 'soggetto',
    codice: 'PROVA-1',
    natura: 'FISICO',
    cognome: 'Inventati',
    nome: 'Mario',
    nascita: { data: '1970-02-01', luogo: 'Valdombra' },
  },
  {
    tipo: 'soggetto',
    codice: 'PROVA-2',
    natura: 'FISICO',
    cognome: 'Fittizi',
    nome: 'Anna',
    nascita: { data: '1973-09-10', luogo: 'Valdombra' },
  },
  { tipo: 'soggetto', codice: 'PROVA-3', natura: 'GIURIDICO', denominazione: 'Esempi di Prova S.r.l.', sede: 'Valdombra' },
  { tipo: 'immobile', codice: 'PROVA-T', catasto: 'TERRENI' },
  { tipo: 'immobile', codice: 'PROVA-F', catasto: 'FABBRICATI' },
  mappa('PROVA-T', '1', '10'),
  mappa('PROVA-F', '1', '11', { subalterno: '2' }),
  {
    ...{ tipo: 'classamento', immobile: 'PROVA-T', dal: '1987-07-01', al: null },
    ...{ qualita: 'Seminativo', classeTerreno: '2', superficie: 4200, redditoDominicale: '21,00' },
  },
  {
    ...{ tipo: 'classamento', immobile: 'PROVA-F', dal: '1987-07-01', al: null },
    ...{ categoria: 'A/3', consistenza: '5', unitaConsistenza: 'VANI', rendita: '640.50' },
  },
  { tipo: 'indirizzo', immobile: 'PROVA-F', dal: '1987-07-01', al: null, specie: 'Via', via: 'della Prova', civico: 1 },
  diritto('PROVA-T', 'PROVA-3', 1),
  diritto('PROVA-F', 'PROVA-1', 2),
  diritto('PROVA-F', 'PROVA-2', 2),
];
