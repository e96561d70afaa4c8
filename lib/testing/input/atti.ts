import type { Altrui } from '../altrui';
import { motivo, type InputDiContesto } from '../input-di-contesto';

const suAtto = (a: Altrui) => ({ tipo: 'ATTO_DESIGNAZIONE', convenzioneId: a.convenzione, operatori: [a.operatore], valori: {} });

export const ATTI: InputDiContesto = {
  conId: {
    'anteprima-atto': suAtto,
    'leggere-atti-preparabili': suAtto,
    'leggere-atto-da-preparare': suAtto,
    'preparare-atto': suAtto,
    'ritirare-documento': (a) => ({ documentoId: a.documento, motivo }),
    'leggere-ritiro': (a) => ({ documentoId: a.documento }),
  },
  elenchi: {
    'elencare-estratti': () => ({}),
    'elencare-testi': () => ({}),
    'leggere-testo': () => ({ tipo: 'DIFFIDA' }),
  },
  perRicerca: ['preparare-estratto'],
  delProprio: ['anteprima-testo', 'approvare-testo', 'ripristinare-testo', 'salvare-testo', 'scartare-testo'],
};
