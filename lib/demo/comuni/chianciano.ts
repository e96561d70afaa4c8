import { codiceDiEnte, persona } from '../persone';
import type { ComuneDemo } from './tipi';

const DOMINIO = 'chianciano.example';

export const chianciano: ComuneDemo = {
  codice: 'chianciano',
  denominazione: 'Comune di Chianciano Terme',
  codiceFiscale: codiceDiEnte('8002220052'),
  codiceIpa: 'c_c608',
  indirizzo: 'Via Solferino 3',
  comune: 'Chianciano Terme',
  provincia: 'SI',
  pec: 'protocollo@pec.chianciano.example',
  emailUfficio: 'demografico@chianciano.example',
  telefono: '0578 000200',
  contattiGuasti: ['sia@chianciano.example'],
  stemma: 'acque',
  rete: '203.0.113',
  persone: {
    amministratore: persona({ nome: 'Ezio', cognome: 'Ulivieri', sesso: 'M', nascita: '1969-03-30', luogo: 'Perugia' }, DOMINIO),
    ufficio: persona({ nome: 'Serena', cognome: 'Taddei', sesso: 'F', nascita: '1986-10-22', luogo: 'Perugia' }, DOMINIO),
    responsabile: persona({ nome: 'Iolanda', cognome: 'Querci', sesso: 'F', nascita: '1968-06-11', luogo: 'Roma' }, DOMINIO),
    tecnico: persona({ nome: 'Elia', cognome: 'Vannucci', sesso: 'M', nascita: '1991-01-17', luogo: 'Firenze' }, DOMINIO),
    auditor: persona({ nome: 'Corrado', cognome: 'Sacchi', sesso: 'M', nascita: '1974-12-05', luogo: 'Genova' }, DOMINIO),
  },
  delega: { qualifica: 'Responsabile dei servizi demografici, delegata dal Sindaco', attoNumero: '6' },
  approvazione: { attoNumero: '41' },
  decisioni: {},
  popolazione: {
    seme: 'chianciano-2026',
    residenti: 6_000,
    territorio: {
      nome: 'Chianciano Terme',
      provincia: 'SI',
      belfiore: 'C608',
      cap: '53042',
      frazioni: ['Chianciano Vecchio', 'Rinascente', 'Sillene', 'Astrone', 'Palazzo Bandino'],
      vie: [],
      vicini: [
        { nome: 'Montepulciano', provincia: 'SI', belfiore: 'F592' },
        { nome: 'Chiusi', provincia: 'SI', belfiore: 'C662' },
        { nome: 'Siena', provincia: 'SI', belfiore: 'I726' },
        { nome: 'Perugia', provincia: 'PG', belfiore: 'G478' },
      ],
    },
  },
};
