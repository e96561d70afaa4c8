import { capannori as preset } from '@/lib/clausole/modelli/capannori';
import { codiceDiEnte, persona } from '../persone';
import type { ComuneDemo } from './tipi';

const DOMINIO = 'capannori.example';

export const capannori: ComuneDemo = {
  codice: 'capannori',
  denominazione: 'Comune di Capannori',
  codiceFiscale: codiceDiEnte('8001110046'),
  codiceIpa: 'c_b648',
  indirizzo: 'Piazza Aldo Moro 1',
  comune: 'Capannori',
  provincia: 'LU',
  pec: 'protocollo@pec.capannori.example',
  emailUfficio: 'anagrafe@capannori.example',
  telefono: '0583 000100',
  contattiGuasti: ['ced@capannori.example', '0583 000199'],
  stemma: 'colle',
  rete: '198.51.100',
  persone: {
    amministratore: persona({ nome: 'Ottavia', cognome: 'Del Carlo', sesso: 'F', nascita: '1979-11-03', luogo: 'Pisa' }, DOMINIO),
    ufficio: persona({ nome: 'Chiara', cognome: 'Lenzi', sesso: 'F', nascita: '1983-05-14', luogo: 'Pisa' }, DOMINIO),
    responsabile: persona({ nome: 'Ruggero', cognome: "Dell'Orto", sesso: 'M', nascita: '1971-02-27', luogo: 'Firenze' }, DOMINIO),
    tecnico: persona({ nome: 'Nicolò', cognome: 'Fanucchi', sesso: 'M', nascita: '1988-09-08', luogo: 'Livorno' }, DOMINIO),
    auditor: persona({ nome: 'Livia', cognome: 'Matteoni', sesso: 'F', nascita: '1976-07-19', luogo: 'Bologna' }, DOMINIO),
  },
  delega: { qualifica: 'Responsabile dei servizi demografici, delegato dal Sindaco', attoNumero: '14' },
  approvazione: { attoNumero: '212' },
  // The visure of its act, with the whole card of a person and the questions that make many visure needless.
  decisioni: {
    dati: {
      ...preset.clausole.dati,
      visure: [...preset.clausole.dati.visure, 'INDIVIDUALE'],
      verificheSiNo: ['RESIDENTE', 'RESIDENTE_DAL', 'STESSA_FAMIGLIA', 'IN_VITA'],
    },
  },
  popolazione: {
    seme: 'capannori-2026',
    residenti: 20_000,
    territorio: {
      nome: 'Capannori',
      provincia: 'LU',
      belfiore: 'B648',
      cap: '55012',
      frazioni: [
        'Capannori',
        'Lunata',
        'Lammari',
        'Marlia',
        'Segromigno in Piano',
        'Segromigno in Monte',
        'San Gennaro',
        'Camigliano',
        'Guamo',
        'Vorno',
        'Colle di Compito',
        'Tassignano',
        'Paganico',
        'Carraia',
        'Coselli',
        'Toringo',
      ],
      vie: [],
      vicini: [
        { nome: 'Lucca', provincia: 'LU', belfiore: 'E715' },
        { nome: 'Porcari', provincia: 'LU', belfiore: 'G882' },
        { nome: 'Altopascio', provincia: 'LU', belfiore: 'A241' },
        { nome: 'Pescia', provincia: 'PT', belfiore: 'G491' },
        { nome: 'Pisa', provincia: 'PI', belfiore: 'G702' },
      ],
    },
  },
};
