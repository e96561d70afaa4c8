import type { Altrui } from '../altrui';
import { file, motivo, type InputDiContesto } from '../input-di-contesto';

const suOperatore = (a: Altrui) => ({ operatoreId: a.operatore, operatoreIds: [a.operatore], motivo, causa: 'CESSATO', file });

export const OPERATORI: InputDiContesto = {
  conId: {
    'abilitare-operatore': suOperatore,
    'aggiungere-operatori': (a) => ({
      convenzioneId: a.convenzione,
      persone: [{ nome: 'Mario', cognome: 'Rossi', codiceFiscale: 'RSSMRA80A01H501U' }],
    }),
    'caricare-designazione': suOperatore,
    'chiedere-abilitazione': suOperatore,
    'completare-scheda': (a) => ({ ...suOperatore(a), versione: 1, nome: 'Mario', cognome: 'Rossi', codiceFiscale: 'RSSMRA80A01H501U' }),
    'disabilitare-operatore': suOperatore,
    'leggere-operatore': suOperatore,
    'riammettere-operatore': suOperatore,
    'rinviare-credenziali': suOperatore,
    'sospendere-operatore': suOperatore,
    'restringere-operatore': (a) => ({ ...suOperatore(a), versione: 1, campi: ['cognome'] }),
  },
  elenchi: {
    'elencare-operatori': (a) => ({ enteId: a.ente, convenzioneId: a.convenzione }),
  },
};
