import type { ParametriDaCompletare } from '../catalogo';
import { AMMINISTRAZIONI, LASCIATE_AL_COMUNE, ONERI, PASSWORD, SENZA_SCELTE, SESSIONI, TRACCIAMENTO, USO, VERIFICHE } from './dove-tace';
import type { ModelloPredefinito } from './tipi';

/** Regione Toscana's cadastral bank: consultation and packages, credentials that lapse after six months of disuse (RT-01…RT-12). */
export const sigmater: ModelloPredefinito<ParametriDaCompletare> = {
  codice: 'sigmater',
  erogatore: 'toscana',
  nome: 'Consultazione della banca dati catastale',
  descrizione: 'Visure catastali e pacchetti di dati per le amministrazioni: accesso con password, disattivato dopo sei mesi senza uso.',
  clausole: {
    ...SENZA_SCELTE,
    oggetto: { banca: 'CATASTO' },
    finalita: { riferimentoPratica: 'FACOLTATIVO', concesse: null },
    destinatari: { tipi: AMMINISTRAZIONI },
    dati: {
      visure: ['VISURA_CATASTALE_SOGGETTO', 'VISURA_CATASTALE_IMMOBILE', 'VISURA_CATASTALE_STORICA_IMMOBILE'],
      profili: ['C1', 'C2'],
      verificheSiNo: [],
      altriDatiSuRichiesta: false,
      modiAlternativi: false,
      concesso: null,
    },
    accessi: { concordati: false, tetto: null },
    elenco: { termineGiorni: null, righeModulo: 20 },
    // The act asks the names alone; the address is what the secure delivery of the first password needs.
    scheda: { campi: ['email'] },
    abilitazione: { chi: 'UFFICIO' },
    postazioni: { collegamento: 'WEB', identificazione: true, oltreOrario: true, orario: 'LIBERO' },
    aggiornamento: { quando: 'PUBBLICAZIONE' },
    pacchetti: { formati: ['CSV', 'JSON_LINES', 'XLSX'], giorni: 30 },
    assistenza: { indirizzi: ['sigmater@toscana.example'], inCopia: [], canale: 'EMAIL', continuo: true, interruzioni: 'MESSAGGIO' },
    oneri: ONERI,
    ...LASCIATE_AL_COMUNE,
    sottoscrizione: { autografa: false },
    uso: USO,
    obblighi: { cancellazioneDopoUso: false, cooperazioneApplicativa: false, registroFlussi: false },
    privacy: { ruolo: 'TITOLARE_AUTONOMO', regime: 'GENERALE' },
    designazione: { forma: 'CUMULATIVA' },
    credenziali: { metodi: ['PASSWORD'], password: PASSWORD, proceduraPubblicata: false },
    sessioni: SESSIONI,
    tracciamento: TRACCIAMENTO,
    verifiche: VERIFICHE,
    disuso: { mesi: 6 },
  },
};
