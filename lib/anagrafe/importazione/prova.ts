/** Invented people of an invented Valdombra, on whom the office tries what an operator would see. None of them bears a code that is in use. */
import type { RecordImportato, SoggettoImportato } from './formato';

const luogo = { comune: 'Valdombra', provincia: 'PI' };
const via = { specie: 'Via', via: 'della Prova', cap: '56999', ...luogo };

const persona = (
  idScheda: string,
  generalita: SoggettoImportato['generalita'],
  altro: Partial<Omit<SoggettoImportato, 'tipo' | 'idScheda' | 'generalita'>> = {},
): SoggettoImportato => ({
  tipo: 'soggetto',
  idScheda,
  generalita,
  posizione: 'APR',
  cittadinanza: 'ITALIANA',
  iscrizione: { data: '2001-06-01', motivo: '1', luogo },
  ...altro,
});

const nato = (data: string) => ({ data, luogo });
const cf = (codice: string) => ({ codice, validita: '1' });

export const PROVA_ANAGRAFE: readonly RecordImportato[] = [
  { tipo: 'famiglia', codice: 'PROVA-1', tipoScheda: '3', dataOrigine: '2001-06-01' },
  { tipo: 'famiglia', codice: 'PROVA-2', tipoScheda: '3', dataOrigine: '2015-03-02' },
  persona(
    'PROVA-1',
    { cognome: 'Inventati', nome: 'Mario', sesso: 'M', nascita: nato('1970-02-01'), codiceFiscale: cf('NVNMRA70B01Z999S') },
    {
      statoCivile: '2',
      residenza: { ...via, civico: 1, dal: '2001-06-01' },
      famiglia: { codice: 'PROVA-1', legame: '1', progressivo: 1, dal: '2001-06-01' },
      padre: { cognome: 'Inventati', nome: 'Ugo' },
      madre: { cognome: 'Esempi', nome: 'Ida' },
      attoNascita: { comune: 'Valdombra', anno: 1970, parte: '1', serie: 'A', numero: '7' },
      matrimonio: { data: '2001-05-19', luogo, coniuge: { cognome: 'Fittizi', nome: 'Anna', dataNascita: '1973-09-10' } },
      cartaIdentita: { numero: 'CA00000PV', rilascio: '2022-01-10', scadenza: '2032-02-01', comune: 'Valdombra' },
    },
  ),
  persona(
    'PROVA-2',
    { cognome: 'Fittizi', nome: 'Anna', sesso: 'F', nascita: nato('1973-09-10'), codiceFiscale: cf('FTTNNA73P50Z999K') },
    {
      statoCivile: '2',
      residenza: { ...via, civico: 1, dal: '2001-06-01' },
      famiglia: { codice: 'PROVA-1', legame: '2', progressivo: 2, dal: '2001-06-01' },
      matrimonio: { data: '2001-05-19', luogo, coniuge: { cognome: 'Inventati', nome: 'Mario', dataNascita: '1970-02-01' } },
    },
  ),
  persona(
    'PROVA-3',
    { cognome: 'Inventati', nome: 'Lia', sesso: 'F', nascita: nato('2004-11-23'), codiceFiscale: cf('NVNLIA04S63Z999P') },
    {
      statoCivile: '1',
      residenza: { ...via, civico: 1, dal: '2004-11-23' },
      famiglia: { codice: 'PROVA-1', legame: '3', progressivo: 3, dal: '2004-11-23' },
      padre: { cognome: 'Inventati', nome: 'Mario' },
      madre: { cognome: 'Fittizi', nome: 'Anna' },
    },
  ),
  persona(
    'PROVA-4',
    { cognome: 'Immaginari', nome: 'Teo', sesso: 'M', nascita: nato('1958-04-12'), codiceFiscale: cf('MMGTEO58D12Z999R') },
    {
      statoCivile: '1',
      residenza: { ...via, civico: 8, dal: '2015-03-02' },
      famiglia: { codice: 'PROVA-2', legame: '1', progressivo: 1, dal: '2015-03-02' },
      storia: {
        residenze: [
          { ...via, via: 'Vecchia', civico: 3, dal: '2001-06-01', al: '2015-03-02' },
          { ...via, civico: 8, dal: '2015-03-02' },
        ],
      },
    },
  ),
  // Somebody of whom only the office may speak: how it looks is tried too.
  persona('PROVA-5', { cognome: 'Riservati', nome: 'Pia', sesso: 'F', nascita: nato('1990-01-01') }, { protetto: true, statoCivile: '1' }),
];
