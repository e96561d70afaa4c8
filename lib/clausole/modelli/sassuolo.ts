import type { ParametriDaCompletare } from '../catalogo';
import { AMMINISTRAZIONI, LASCIATE_AL_COMUNE, ONERI, SENZA_SCELTE, SESSIONI, TRACCIAMENTO, USO } from './dove-tace';
import type { ModelloPredefinito } from './tipi';

/** Sassuolo's annex: SPID only, real time, reviews every three months and every year, hours of the fruitore (SA-01…SA-24). */
export const sassuolo: ModelloPredefinito<ParametriDaCompletare> = {
  codice: 'sassuolo',
  erogatore: 'sassuolo',
  nome: 'Consultazione dell’anagrafe con identità digitale',
  descrizione:
    'Interrogazioni anagrafiche in tempo reale per le amministrazioni: si entra solo con SPID, con verifiche ogni tre mesi e ogni anno.',
  clausole: {
    ...SENZA_SCELTE,
    oggetto: { banca: 'ANAGRAFE' },
    finalita: { riferimentoPratica: 'OBBLIGATORIO', concesse: null },
    destinatari: { tipi: AMMINISTRAZIONI },
    dati: {
      visure: ['INDIVIDUALE', 'POSIZIONE_ANAGRAFICA', 'COMPOSIZIONE_FAMIGLIA'],
      profili: ['S', 'M'],
      verificheSiNo: ['RESIDENTE', 'RESIDENTE_DAL', 'STESSA_FAMIGLIA'],
      altriDatiSuRichiesta: false,
      modiAlternativi: false,
      concesso: null,
    },
    accessi: { concordati: false, tetto: null },
    elenco: { termineGiorni: null, righeModulo: 20 },
    scheda: { campi: ['telefono', 'email'] },
    abilitazione: { chi: 'UFFICIO' },
    postazioni: { collegamento: 'WEB', identificazione: false, oltreOrario: true, orario: 'DEL_FRUITORE' },
    aggiornamento: { quando: 'TEMPO_REALE' },
    // The Unione's services; everybody else consults.
    cooperazione: { tipi: ['COMUNE'], aggiornamento: 'GIORNALIERO' },
    assistenza: { indirizzi: ['comune@pec.sassuolo.example'], inCopia: [], canale: 'PEC', continuo: true, interruzioni: 'AVVISO' },
    oneri: ONERI,
    ...LASCIATE_AL_COMUNE,
    sottoscrizione: { autografa: false },
    uso: USO,
    obblighi: { cancellazioneDopoUso: true, cooperazioneApplicativa: true, registroFlussi: true },
    privacy: { ruolo: 'TITOLARE_AUTONOMO', regime: 'GENERALE' },
    designazione: { forma: 'SINGOLA' },
    credenziali: { metodi: ['SPID'], password: null, proceduraPubblicata: false },
    sessioni: SESSIONI,
    tracciamento: TRACCIAMENTO,
    verifiche: { trimestrale: true, annuale: true, annualeFruitore: true, attoDelTecnico: true, sospensioneAutomatica: false },
    disuso: { mesi: null },
    ispezioni: { previste: true },
  },
};
