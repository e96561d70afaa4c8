import { motivo, type InputDiContesto } from '../input-di-contesto';

export const PACCHETTI: InputDiContesto = {
  conId: {
    'elencare-pacchetti': (a) => ({ id: a.convenzione }),
    'aprire-modulo-pacchetto': (a) => ({ id: a.convenzione }),
    'chiedere-pacchetto': (a) => ({
      ...{ convenzioneId: a.convenzione, estratto: 'X', campi: ['foglio'], formato: 'CSV', finalita: 'assistenza' },
      ...{ destinatari: [a.operatore], giorni: '1', scarichi: '1' },
    }),
    'leggere-pacchetto': (a) => ({ id: a.pacchetto }),
    'annullare-pacchetto': (a) => ({ id: a.pacchetto, motivo }),
    'ritirare-pacchetto': (a) => ({ id: a.pacchetto, motivo }),
    'produrre-pacchetto': (a) => ({ id: a.pacchetto }),
    'segnare-pacchetto-scaduto': (a) => ({ id: a.pacchetto }),
    'scaricare-pacchetto': (a) => ({ id: a.destinatario }),
  },
  elenchi: {
    'elencare-propri-pacchetti': () => ({}),
    'cercare-pacchetti-scaduti': () => ({}),
  },
};
