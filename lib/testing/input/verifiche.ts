import { type InputDiContesto } from '../input-di-contesto';

export const VERIFICHE: InputDiContesto = {
  conId: {
    'leggere-verifica': (a) => ({ convenzioneId: a.convenzione }),
  },
  elenchi: {
    'elencare-verifiche': () => ({}),
  },
};
