import { motivo, type InputDiContesto } from '../input-di-contesto';

export const SEGNALAZIONI: InputDiContesto = {
  conId: {
    'leggere-segnalazione': (a) => ({ id: a.segnalazione }),
    'rispondere-segnalazione': (a) => ({ id: a.segnalazione, esito: 'CONFERMATA', risposta: motivo }),
  },
  elenchi: {
    'elencare-segnalazioni': () => ({}),
  },
  delProprio: ['segnalare-incongruenza'],
};
