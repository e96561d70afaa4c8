import { codiceDiEnte, persona } from '../persone';
import type { ComuneDemo } from './tipi';

const DOMINIO = 'sassuolo.example';

export const sassuolo: ComuneDemo = {
  codice: 'sassuolo',
  denominazione: 'Comune di Sassuolo',
  codiceFiscale: codiceDiEnte('8004440036'),
  codiceIpa: 'c_i462',
  indirizzo: 'Via Fenuzzi 5',
  comune: 'Sassuolo',
  provincia: 'MO',
  pec: 'comune@pec.sassuolo.example',
  emailUfficio: 'demografici@sassuolo.example',
  telefono: '0536 000400',
  contattiGuasti: ['comune@pec.sassuolo.example'],
  stemma: 'acque',
  rete: '203.0.114',
  persone: {
    amministratore: persona({ nome: 'Arturo', cognome: 'Cuoghi', sesso: 'M', nascita: '1972-02-08', luogo: 'Modena' }, DOMINIO),
    ufficio: persona({ nome: 'Loredana', cognome: 'Barozzi', sesso: 'F', nascita: '1984-11-11', luogo: 'Modena' }, DOMINIO),
    responsabile: persona({ nome: 'Vasco', cognome: 'Gherardini', sesso: 'M', nascita: '1969-09-21', luogo: 'Parma' }, DOMINIO),
    tecnico: persona({ nome: 'Mirella', cognome: 'Toschi', sesso: 'F', nascita: '1989-05-06', luogo: 'Bologna' }, DOMINIO),
    auditor: persona({ nome: 'Oreste', cognome: 'Lugli', sesso: 'M', nascita: '1975-03-17', luogo: 'Verona' }, DOMINIO),
  },
  delega: { qualifica: 'Responsabile dei servizi demografici, delegato dal Sindaco', attoNumero: '27' },
  approvazione: { attoNumero: '133' },
  decisioni: {
    durata: { anni: 5, rinnovo: { tipo: 'ESPLICITO', anni: 5, volte: 1 } },
    recesso: { erogatore: [{ causale: 'INTERESSE_PUBBLICO', immediato: true }], fruitoreGiorni: 30 },
    risoluzione: { diffida: true },
    foro: { citta: 'Modena', escludeArbitrato: false },
  },
  popolazione: {
    seme: 'sassuolo-2026',
    residenti: 1_500,
    territorio: {
      nome: 'Sassuolo',
      provincia: 'MO',
      belfiore: 'I462',
      cap: '41049',
      frazioni: ['Montegibbio', 'San Michele dei Mucchietti', 'Pontenuovo', 'Borgo Venezia', 'Braida'],
      vie: [],
      vicini: [
        { nome: 'Fiorano Modenese', provincia: 'MO', belfiore: 'D607' },
        { nome: 'Formigine', provincia: 'MO', belfiore: 'D711' },
        { nome: 'Scandiano', provincia: 'RE', belfiore: 'I496' },
        { nome: 'Modena', provincia: 'MO', belfiore: 'F257' },
      ],
    },
  },
};
