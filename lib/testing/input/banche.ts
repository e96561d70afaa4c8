import { motivo, type InputDiContesto } from '../input-di-contesto';

export const BANCHE: InputDiContesto = {
  conId: {
    'scaricare-rapporto-caricamento': (a) => ({ id: a.carico }),
    'annullare-carico': (a) => ({ id: a.carico }),
    'compiere-carico': (a) => ({ id: a.carico }),
    'tornare-alla-versione-precedente': (a) => ({ banca: 'ANAGRAFE', versioneId: a.carico, motivo }),
  },
  altraRisposta: {
    'tornare-alla-versione-precedente': 'NESSUNA_VERSIONE_PRECEDENTE',
  },
  elenchi: {
    'leggere-banche': () => ({}),
    'elencare-caricamenti': () => ({ banca: 'ANAGRAFE' }),
  },
  delProprio: [
    'caricare-archivio',
    'cercare-archivi-mancanti',
    'inviare-archivio',
    'segnalare-archivio-mancante',
    'attivare-flusso',
    'leggere-flussi',
    'revocare-flusso',
    'ricevere-consegna',
  ],
};
