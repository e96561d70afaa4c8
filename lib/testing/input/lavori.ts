import { type InputDiContesto } from '../input-di-contesto';

export const LAVORI: InputDiContesto = {
  conId: {
    'ritentare-lavoro': (a) => ({ lavoroId: a.lavoro }),
  },
};
