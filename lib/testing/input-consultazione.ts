import type { Altrui } from './altrui';

const diProva = (a: Altrui) => ({ convenzioneId: a.convenzione, operatoreId: a.operatore, finalita: 'assistenza', riferimento: 'Prot. 1' });
const motivo = 'Una ragione scritta per intero, quanto basta a ogni modulo.';

/** What the office asks of the data banks: to try a convenzione, or for who has asked by PEC or on paper. */
export const CONSULTAZIONE_PER_ALTRI: Readonly<Record<string, (a: Altrui) => Record<string, unknown>>> = {
  'aprire-modulo-pervenuta': (a) => ({ id: a.convenzione }),
  'registrare-pervenuta': (a) => ({
    ...diProva(a),
    ...{ modo: 'PEC', richiedente: a.operatore, ricevutaIl: '2026-03-09', protocollo: '12/2026', oggetto: motivo },
  }),
  'leggere-pervenuta': (a) => ({ id: a.pervenuta }),
  'chiudere-pervenuta': (a) => ({ id: a.pervenuta, esito: 'EVASA', rispostaIl: '2026-03-10' }),
  'cercare-per-pervenuta': (a) => ({ ...diProva(a), pervenutaId: a.pervenuta, testo: 'Rossi Maria' }),
  'revocare-protezione': (a) => ({ id: a.protezione, motivo }),
  'leggere-prova': (a) => ({ id: a.convenzione }),
  'cominciare-prova': (a) => ({ convenzioneId: a.convenzione, operatoreId: a.operatore }),
  'provare-ricerca': (a) => ({ ...diProva(a), testo: 'Rossi Maria' }),
  'provare-verifica': (a) => ({ ...diProva(a), verifica: 'X', voci: {} }),
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
};

/** Its readings that ask for no id. */
export const ELENCHI_DI_CONSULTAZIONE: Readonly<Record<string, () => Record<string, unknown>>> = {
  'aprire-consultazione': () => ({}),
  'elencare-pervenute': () => ({}),
  'elencare-protezioni': () => ({}),
  'elencare-eccezioni': () => ({}),
  'elencare-segnalazioni': () => ({}),
  'elencare-propri-pacchetti': () => ({}),
  'cercare-pacchetti-scaduti': () => ({}),
};
