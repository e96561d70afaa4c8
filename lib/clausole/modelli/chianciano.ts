import { PASSWORD, SENZA_SCELTE, TRACCIAMENTO, USO, VERIFICHE } from './dove-tace';
import type { ModelloPredefinito } from './tipi';

/** Chianciano Terme's convention with law enforcement: accesses agreed, the commander enables, 3 years, ANPR (CH-01…CH-20). */
export const chianciano: ModelloPredefinito = {
  codice: 'chianciano',
  erogatore: 'chianciano',
  nome: 'Consultazione dell’anagrafe per le forze di polizia',
  descrizione: 'Individui, famiglie e documenti per le forze di polizia: accessi concordati, abilitati dal comandante, tre anni.',
  clausole: {
    ...SENZA_SCELTE,
    oggetto: { banca: 'ANAGRAFE' },
    finalita: { riferimentoPratica: 'OPACO', concesse: null },
    destinatari: { tipi: ['FORZA_DI_POLIZIA'] },
    dati: {
      visure: ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA', 'DOCUMENTI'],
      profili: ['S', 'M', 'L'],
      verificheSiNo: [],
      altriDatiSuRichiesta: false,
      modiAlternativi: false,
      concesso: null,
    },
    accessi: { concordati: true, tetto: null },
    elenco: { termineGiorni: 15, righeModulo: 20 },
    // The form asks place and date of birth; the address is what the secure delivery of CH-16 needs.
    scheda: { campi: ['dataNascita', 'luogoNascita', 'email'] },
    abilitazione: { chi: 'REFERENTE' },
    postazioni: { collegamento: 'WEB', identificazione: false, oltreOrario: true, orario: 'LIBERO' },
    aggiornamento: { quando: 'GIORNALIERO' },
    assistenza: { indirizzi: ['demografico@chianciano.example'], inCopia: [], canale: 'EMAIL', continuo: false, interruzioni: 'ENTRAMBI' },
    oneri: { gratuita: true, speseAttoFruitore: false, registrazione: 'ESENTE' },
    durata: { anni: 3, rinnovo: { tipo: 'ATTO_ESPRESSO' } },
    recesso: {
      erogatore: [
        { causale: 'INTERESSE_PUBBLICO', immediato: false },
        { causale: 'NUOVA_NORMA', immediato: false },
      ],
      fruitoreGiorni: null,
    },
    risoluzione: { diffida: true },
    decadenza: { prevista: true, motivoAnpr: null },
    foro: { citta: 'Siena', escludeArbitrato: true },
    sottoscrizione: { autografa: false },
    uso: USO,
    obblighi: { cancellazioneDopoUso: true, cooperazioneApplicativa: true, registroFlussi: false },
    privacy: { ruolo: 'TITOLARE_AUTONOMO', regime: 'POLIZIA' },
    designazione: { forma: 'CUMULATIVA' },
    // The act refers to minimum measures since repealed: ASVS 5.0 speaks in their place (length, no rotation).
    credenziali: {
      metodi: ['PASSWORD'],
      password: PASSWORD,
      proceduraPubblicata: false,
    },
    sessioni: { concorrenza: 'AMMESSA', inattivitaMinuti: 10, durataMassimaMinuti: 480, ultimoAccesso: true },
    tracciamento: TRACCIAMENTO,
    verifiche: VERIFICHE,
    disuso: { mesi: null },
    ispezioni: { previste: true },
  },
};
