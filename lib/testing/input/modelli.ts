import type { Altrui } from '../altrui';
import { type InputDiContesto } from '../input-di-contesto';

const suModello = (a: Altrui) => ({
  id: a.modello,
  chiave: 'durata',
  letta: '',
  testo: '## Durata\n\nDura.',
  valori: {},
  attoNumero: '1',
  attoData: '2026-03-10',
});

export const MODELLI: InputDiContesto = {
  conId: {
    'approvare-modello': suModello,
    'comporre-anteprima-modello': suModello,
    'creare-modello': (a) => ({ nome: 'Modello', descrizione: 'Di prova', origine: `MODELLO:${a.modello}` }),
    'leggere-modello': suModello,
    'ritirare-modello': suModello,
    'leggere-testo-clausola': suModello,
    'salvare-parametri-clausola': (a) => ({ ...suModello(a), chiave: 'uso' }),
    'salvare-testo-clausola': suModello,
    'scartare-bozza-modello': suModello,
    'scegliere-clausole': (a) => ({ ...suModello(a), scelte: [] }),
  },
  elenchi: {
    'elencare-modelli': () => ({}),
    'leggere-origini': () => ({}),
  },
  delProprio: ['aprire-predefinito'],
};
