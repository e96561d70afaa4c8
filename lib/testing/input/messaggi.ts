import { type InputDiContesto } from '../input-di-contesto';

export const MESSAGGI: InputDiContesto = {
  conId: {
    'confermare-invio': (a) => ({ messaggioId: a.messaggio }),
    'ritentare-messaggio': (a) => ({ messaggioId: a.messaggio }),
  },
  elenchi: {
    'elencare-messaggi': () => ({}),
  },
};
