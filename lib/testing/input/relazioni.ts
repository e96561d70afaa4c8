import { idCasuale } from '@/lib/core/ids';
import { type InputDiContesto } from '../input-di-contesto';

export const RELAZIONI: InputDiContesto = {
  conId: {
    'chiedere-relazione': (a) => ({ convenzioneId: a.convenzione, anno: 2026 }),
    'produrre-relazione': (a) => ({ convenzioneId: a.convenzione, anno: 2026, lavoroId: idCasuale() }),
  },
  elenchi: {
    'elencare-relazioni': () => ({}),
  },
};
