import type { Altrui } from '../altrui';
import { file, motivo, type InputDiContesto } from '../input-di-contesto';

const suUtente = (a: Altrui) => ({ utenteId: a.collega, motivo });

export const IDENTITA: InputDiContesto = {
  conId: {
    'chiudere-sessione': (a) => ({ sessioneId: a.sessione }),
    'modificare-collega': (a) => ({ ...suUtente(a), email: 'x@comune.example', ruoli: ['UFFICIO'] }),
    'preparare-conto-demo': (a) => ({ ...suUtente(a), nomeUtente: 'prova.demo', password: 'Una-password-lunga-1' }),
    'registrare-delega': (a) => ({
      ...suUtente(a),
      qualifica: 'Sindaco',
      attoNumero: '1',
      attoData: '2026-01-01',
      validaDal: '2026-01-01',
      file,
    }),
    'rinnovare-credenziali': (a) => ({ utenteId: a.referente }),
    'spegnere-collega': suUtente,
  },
  elenchi: {
    'leggere-persone': () => ({}),
    'leggere-profilo': () => ({}),
    'leggere-regole-password': () => ({}),
  },
  delProprio: ['aggiungere-collega', 'cambiare-password', 'nominare-amministratore'],
};
