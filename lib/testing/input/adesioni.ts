import { idCasuale } from '@/lib/core/ids';
import { datiDiProva } from '../adesioni';
import type { Altrui } from '../altrui';
import { file, motivo, type InputDiContesto } from '../input-di-contesto';

const suAdesione = (a: Altrui) => ({
  id: a.adesione,
  versione: 1,
  motivo,
  richiesta: motivo,
  risposta: motivo,
  protocolloNumero: '1',
  protocolloData: '2026-03-10',
  protocolloConferma: true,
});

export const ADESIONI: InputDiContesto = {
  conId: {
    'accogliere-adesione': suAdesione,
    'attestare-legittimita': suAdesione,
    'anteprima-attestazione': suAdesione,
    'chiedere-integrazioni': suAdesione,
    'leggere-adesione': suAdesione,
    'registrare-integrazione-pervenuta': suAdesione,
    'registrare-protocollo': suAdesione,
    'respingere-adesione': suAdesione,
    'iniziare-adesione': (a) => ({ modelloId: a.modello, email: 'ente@ente.example' }),
    'registrare-adesione-pervenuta': (a) => ({
      ...datiDiProva(),
      id: idCasuale(),
      modelloId: a.modello,
      provenienza: 'PEC',
      ricevutaIl: '2026-03-09',
      file,
    }),
  },
  altraRisposta: {
    'iniziare-adesione': 'MODELLO_NON_APERTO',
    'registrare-adesione-pervenuta': 'MODELLO_NON_APERTO',
  },
  elenchi: {
    'cercare-bozze-scadute': () => ({}),
    'elencare-adesioni': () => ({ stato: 'TUTTE' }),
    'leggere-modelli-aperti': () => ({}),
  },
  delProprio: [
    'anteprima-accordo',
    'cancellare-bozze-scadute',
    'chiedere-nuovo-collegamento',
    'leggere-bozza',
    'presentare-adesione',
    'riprendere-adesione',
    'rispondere-integrazione',
    'ritirare-adesione',
    'salvare-passo',
    'scaricare-allegato',
    'seguire-adesione',
  ],
};
