import type { ParametriDaCompletare } from '../catalogo';
import { AMMINISTRAZIONI, LASCIATE_AL_COMUNE, ONERI, PASSWORD, SENZA_SCELTE, SESSIONI, TRACCIAMENTO, USO, VERIFICHE } from './dove-tace';
import type { ModelloPredefinito } from './tipi';

/** Fucecchio's annex: three profiles, personal credentials issued by a published procedure, faults told to two offices (FU-01…FU-12). */
const clausole: ParametriDaCompletare = {
  ...SENZA_SCELTE,
  oggetto: { banca: 'ANAGRAFE' },
  finalita: { riferimentoPratica: 'FACOLTATIVO', concesse: null },
  destinatari: { tipi: AMMINISTRAZIONI },
  dati: {
    visure: ['POSIZIONE_ANAGRAFICA', 'INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA'],
    profili: ['S', 'M'],
    verificheSiNo: [],
    altriDatiSuRichiesta: false,
    modiAlternativi: false,
    concesso: null,
  },
  accessi: { concordati: false, tetto: null },
  elenco: { termineGiorni: null, righeModulo: 20 },
  // The act asks who they are; the address is what the secure delivery of the first password needs.
  scheda: { campi: ['email'] },
  abilitazione: { chi: 'UFFICIO' },
  postazioni: { collegamento: 'WEB', identificazione: false, oltreOrario: false, orario: 'LIBERO' },
  aggiornamento: { quando: 'NORMA' },
  assistenza: {
    indirizzi: ['ced@fucecchio.example'],
    inCopia: ['demografico@fucecchio.example'],
    canale: 'EMAIL',
    continuo: false,
    interruzioni: 'MESSAGGIO',
  },
  oneri: ONERI,
  ...LASCIATE_AL_COMUNE,
  sottoscrizione: { autografa: false },
  uso: USO,
  obblighi: { cancellazioneDopoUso: true, cooperazioneApplicativa: false, registroFlussi: false },
  privacy: { ruolo: 'TITOLARE_AUTONOMO', regime: 'GENERALE' },
  designazione: { forma: 'CUMULATIVA' },
  credenziali: { metodi: ['PASSWORD'], password: PASSWORD, proceduraPubblicata: true },
  sessioni: SESSIONI,
  tracciamento: TRACCIAMENTO,
  verifiche: VERIFICHE,
  ispezioni: { previste: true },
};

export const fucecchio: ModelloPredefinito<ParametriDaCompletare> = {
  codice: 'fucecchio',
  erogatore: 'fucecchio',
  nome: 'Consultazione dell’anagrafe per profili',
  descrizione: 'Ricerca e visure con i profili S e M per le amministrazioni: credenziali personali rilasciate con procedura pubblicata.',
  clausole,
};

/** FU-11 keeps the profile L for law enforcement, and LE-07 law enforcement in an act of its own. */
export const fucecchioPolizia: ModelloPredefinito<ParametriDaCompletare> = {
  codice: 'fucecchio-polizia',
  erogatore: 'fucecchio',
  nome: 'Consultazione dell’anagrafe per profili, per le forze di polizia',
  descrizione:
    'Ricerca e visure con i profili S, M e L per le forze di polizia: credenziali personali rilasciate con procedura pubblicata.',
  clausole: {
    ...clausole,
    finalita: { riferimentoPratica: 'OPACO', concesse: null },
    destinatari: { tipi: ['FORZA_DI_POLIZIA'] },
    dati: {
      visure: ['POSIZIONE_ANAGRAFICA', 'INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA', 'DOCUMENTI'],
      profili: ['S', 'M', 'L'],
      verificheSiNo: [],
      altriDatiSuRichiesta: false,
      modiAlternativi: false,
      concesso: null,
    },
    privacy: { ruolo: 'TITOLARE_AUTONOMO', regime: 'POLIZIA' },
  },
};
