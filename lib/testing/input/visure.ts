import type { Altrui } from '../altrui';
import { motivo, type InputDiContesto } from '../input-di-contesto';

const diProva = (a: Altrui) => ({ convenzioneId: a.convenzione, operatoreId: a.operatore, finalita: 'assistenza', riferimento: 'Prot. 1' });

export const VISURE: InputDiContesto = {
  conId: {
    'leggere-eccezione': (a) => ({ id: a.eccezione }),
    'decidere-eccezione': (a) => ({ id: a.eccezione, esito: 'NEGATA', giorni: 1, risposta: motivo }),
    'aprire-modulo-pervenuta': (a) => ({ id: a.convenzione }),
    'registrare-pervenuta': (a) => ({
      ...diProva(a),
      ...{ modo: 'PEC', richiedente: a.operatore, ricevutaIl: '2026-03-09', protocollo: '12/2026', oggetto: motivo },
    }),
    'leggere-pervenuta': (a) => ({ id: a.pervenuta }),
    'chiudere-pervenuta': (a) => ({ id: a.pervenuta, esito: 'EVASA', rispostaIl: '2026-03-10' }),
    'cercare-per-pervenuta': (a) => ({ ...diProva(a), pervenutaId: a.pervenuta, testo: 'Rossi Maria' }),
    'leggere-prova': (a) => ({ id: a.convenzione }),
    'cominciare-prova': (a) => ({ convenzioneId: a.convenzione, operatoreId: a.operatore }),
    'provare-ricerca': (a) => ({ ...diProva(a), testo: 'Rossi Maria' }),
    'provare-verifica': (a) => ({ ...diProva(a), verifica: 'X', voci: {} }),
  },
  elenchi: {
    'cercare-persone': () => ({ finalita: 'assistenza', riferimento: 'Prot. 1', testo: 'Rossi Maria' }),
    'aprire-consultazione': () => ({}),
    'elencare-pervenute': () => ({}),
    'elencare-eccezioni': () => ({}),
  },
  perRicerca: [
    'leggere-foglio',
    'stampare-visura',
    'aprire-visura',
    'provare-visura',
    'stampare-prova',
    'aprire-visura-per-pervenuta',
    'stampare-per-pervenuta',
  ],
  delProprio: ['aprire-modulo-eccezione', 'chiedere-eccezione', 'verificare-dato'],
};
