import { codiceDiEnte, persona } from '../persone';
import type { ComuneDemo } from './tipi';

const DOMINIO = 'fucecchio.example';

export const fucecchio: ComuneDemo = {
  codice: 'fucecchio',
  denominazione: 'Comune di Fucecchio',
  codiceFiscale: codiceDiEnte('8003330048'),
  codiceIpa: 'c_d815',
  indirizzo: 'Via La Marmora 34',
  comune: 'Fucecchio',
  provincia: 'FI',
  pec: 'protocollo@pec.fucecchio.example',
  emailUfficio: 'demografico@fucecchio.example',
  telefono: '0571 000300',
  contattiGuasti: ['ced@fucecchio.example', 'demografico@fucecchio.example'],
  stemma: 'colle',
  rete: '203.0.112',
  persone: {
    amministratore: persona({ nome: 'Delia', cognome: 'Panicacci', sesso: 'F', nascita: '1977-04-12', luogo: 'Firenze' }, DOMINIO),
    ufficio: persona({ nome: 'Manlio', cognome: 'Soldaini', sesso: 'M', nascita: '1985-08-30', luogo: 'Pisa' }, DOMINIO),
    responsabile: persona({ nome: 'Norma', cognome: 'Campigli', sesso: 'F', nascita: '1966-01-19', luogo: 'Firenze' }, DOMINIO),
    tecnico: persona({ nome: 'Tullio', cognome: 'Botrini', sesso: 'M', nascita: '1990-12-02', luogo: 'Livorno' }, DOMINIO),
    auditor: persona({ nome: 'Ida', cognome: 'Cioni', sesso: 'F', nascita: '1973-06-25', luogo: 'Roma' }, DOMINIO),
  },
  delega: { qualifica: 'Responsabile dei servizi demografici, delegata dal Sindaco', attoNumero: '9' },
  approvazione: { attoNumero: '88' },
  decisioni: {
    durata: { anni: 3, rinnovo: { tipo: 'ATTO_ESPRESSO' } },
    recesso: { erogatore: [{ causale: 'CONDIZIONI_NON_RISPETTATE', immediato: false }], fruitoreGiorni: 60 },
    risoluzione: { diffida: true },
    foro: { citta: 'Firenze', escludeArbitrato: false },
  },
  popolazione: {
    seme: 'fucecchio-2026',
    residenti: 1_500,
    territorio: {
      nome: 'Fucecchio',
      provincia: 'FI',
      belfiore: 'D815',
      cap: '50054',
      frazioni: ['Torre', 'Massarella', 'Querce', 'Galleno', 'Ponte a Cappiano', 'San Pierino', 'Botteghe'],
      vie: [],
      vicini: [
        { nome: 'Empoli', provincia: 'FI', belfiore: 'D403' },
        { nome: 'San Miniato', provincia: 'PI', belfiore: 'I046' },
        { nome: 'Altopascio', provincia: 'LU', belfiore: 'A241' },
        { nome: 'Firenze', provincia: 'FI', belfiore: 'D612' },
      ],
    },
  },
};
