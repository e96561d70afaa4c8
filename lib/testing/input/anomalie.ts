import { type InputDiContesto } from '../input-di-contesto';

export const ANOMALIE: InputDiContesto = {
  elenchi: {
    'leggere-anomalie': () => ({}),
  },
};
