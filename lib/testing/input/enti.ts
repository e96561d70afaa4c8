import { type InputDiContesto } from '../input-di-contesto';

export const ENTI: InputDiContesto = {
  elenchi: {
    'comporre-carta-intestata': () => ({}),
    'leggere-comune': () => ({}),
  },
  delProprio: ['caricare-stemma', 'rimuovere-stemma', 'scaricare-stemma'],
};
