import type { Altrui } from './altrui';

const motivo = 'Una ragione scritta per intero, quanto basta a ogni modulo.';

/** What is done with the loads of the data banks, by id. */
export const BANCHE_PER_ALTRI: Readonly<Record<string, (a: Altrui) => Record<string, unknown>>> = {
  'scaricare-rapporto-caricamento': (a) => ({ id: a.carico }),
  'annullare-carico': (a) => ({ id: a.carico }),
  'compiere-carico': (a) => ({ id: a.carico }),
  'tornare-alla-versione-precedente': (a) => ({ banca: 'ANAGRAFE', versioneId: a.carico, motivo }),
};

export const ELENCHI_DELLE_BANCHE: Readonly<Record<string, (a: Altrui) => Record<string, unknown>>> = {
  'leggere-banche': () => ({}),
  'elencare-caricamenti': () => ({ banca: 'ANAGRAFE' }),
};

export const DELLE_PROPRIE_BANCHE: readonly string[] = [
  'caricare-archivio',
  'cercare-archivi-mancanti',
  'cercare-banche-promesse',
  'inviare-archivio',
  'segnalare-archivio-mancante',
  'attivare-flusso',
  'leggere-flussi',
  'revocare-flusso',
  'ricevere-consegna',
];
