import { codiceDiEnte, persona } from '../persone';
import type { ComuneDemo } from './tipi';

const DOMINIO = 'toscana.example';

/** A region: its data bank is the register of land of its comuni. */
export const toscana: ComuneDemo = {
  codice: 'toscana',
  denominazione: 'Regione Toscana',
  codiceFiscale: codiceDiEnte('0138603048'),
  codiceIpa: 'r_toscan',
  indirizzo: 'Piazza del Duomo 10',
  comune: 'Firenze',
  provincia: 'FI',
  pec: 'regione@pec.toscana.example',
  ufficio: 'Informazione territoriale',
  emailUfficio: 'catasto@toscana.example',
  telefono: '055 000500',
  contattiGuasti: ['sigmater@toscana.example'],
  stemma: 'colle',
  rete: '203.0.116',
  persone: {
    amministratore: persona({ nome: 'Fabrizio', cognome: 'Cecconi', sesso: 'M', nascita: '1970-04-14', luogo: 'Firenze' }, DOMINIO),
    ufficio: persona({ nome: 'Patrizia', cognome: 'Nannini', sesso: 'F', nascita: '1983-08-02', luogo: 'Firenze' }, DOMINIO),
    responsabile: persona({ nome: 'Leandro', cognome: 'Bartalucci', sesso: 'M', nascita: '1966-12-19', luogo: 'Roma' }, DOMINIO),
    tecnico: persona({ nome: 'Ornella', cognome: 'Fantacci', sesso: 'F', nascita: '1988-02-25', luogo: 'Perugia' }, DOMINIO),
    auditor: persona({ nome: 'Guido', cognome: 'Masini', sesso: 'M', nascita: '1973-10-30', luogo: 'Genova' }, DOMINIO),
  },
  delega: { qualifica: 'Dirigente dell’informazione territoriale, delegato dal Presidente', attoNumero: '58' },
  approvazione: { attoNumero: '212' },
  decisioni: {
    durata: { anni: 5, rinnovo: { tipo: 'ESPLICITO', anni: 5, volte: 1 } },
    recesso: { erogatore: [{ causale: 'INTERESSE_PUBBLICO', immediato: true }], fruitoreGiorni: 30 },
    risoluzione: { diffida: true },
    foro: { citta: 'Firenze', escludeArbitrato: false },
  },
  catasto: {
    seme: 'toscana-2026',
    quanti: 300,
    comuni: [
      { comuneCodice: 'E715', comune: 'Lucca', provincia: 'LU' },
      { comuneCodice: 'D815', comune: 'Fucecchio', provincia: 'FI' },
      { comuneCodice: 'C608', comune: 'Chianciano Terme', provincia: 'SI' },
      { comuneCodice: 'B648', comune: 'Capannori', provincia: 'LU' },
    ],
  },
};
