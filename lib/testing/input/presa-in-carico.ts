import { file, type InputDiContesto } from '../input-di-contesto';

export const PRESA_IN_CARICO: InputDiContesto = {
  conId: {
    'caricare-documenti': (a) => ({ id: a.presa, file }),
    'togliere-documento': (a) => ({ id: a.presa, percorso: 'a.pdf' }),
    'guardare-presa': (a) => ({ id: a.presa }),
    'leggere-presa': (a) => ({ id: a.presa }),
    'confermare-presa': (a) => ({ id: a.presa, versione: 1 }),
    'compiere-presa': (a) => ({ id: a.presa }),
    'cancellare-presa-abbandonata': (a) => ({ id: a.presa }),
    'invitare-referenti': (a) => ({ id: a.presa }),
    'scaricare-resoconto-presa': (a) => ({ id: a.presa }),
    'scartare-presa': (a) => ({ id: a.presa }),
  },
  elenchi: {
    'elencare-prese': () => ({}),
    'cercare-prese-abbandonate': () => ({}),
    'scaricare-modello-presa': () => ({}),
  },
  delProprio: ['caricare-foglio'],
};
