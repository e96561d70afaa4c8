import { type InputDiContesto } from '../input-di-contesto';

export const SCRIVANIA: InputDiContesto = {
  elenchi: {
    'leggere-scrivania-ente': () => ({}),
    'leggere-scrivania-ufficio': () => ({}),
  },
};
