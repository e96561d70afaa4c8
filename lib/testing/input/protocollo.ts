import { motivo, type InputDiContesto } from '../input-di-contesto';

export const PROTOCOLLO: InputDiContesto = {
  conId: {
    'annullare-protocollo': (a) => ({ id: a.protocollo, motivo, atto: 'Determina n. 1' }),
  },
  elenchi: {
    'cercare-registri-giornalieri': () => ({}),
    'elencare-protocollo': () => ({}),
    'esportare-protocollo': () => ({}),
    'leggere-impostazioni-protocollo': () => ({}),
  },
  delProprio: ['archiviare-registro-giornaliero', 'scegliere-protocollo'],
};
