import { motivo, type InputDiContesto } from '../input-di-contesto';

export const PROTEZIONI: InputDiContesto = {
  conId: {
    'revocare-protezione': (a) => ({ id: a.protezione, motivo }),
  },
  elenchi: {
    'elencare-protezioni': () => ({}),
  },
  delProprio: ['disporre-protezione'],
};
