import { type InputDiContesto } from '../input-di-contesto';

export const REGISTRO: InputDiContesto = {
  elenchi: {
    'elencare-registro': (a) => ({ ente: a.ente, convenzione: a.convenzione, persona: a.utente }),
    'riepilogare-accessi': () => ({}),
  },
};
