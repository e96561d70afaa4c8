import { AMMINISTRAZIONI, SENZA_SCELTE, SESSIONI, TRACCIAMENTO, USO, VERIFICHE } from './dove-tace';
import type { ModelloPredefinito } from './tipi';

/** Capannori's convention: visure over a VPN, password rules, 4 years and 4 more (CA-01…CA-27). */
export const capannori: ModelloPredefinito = {
  codice: 'capannori',
  erogatore: 'capannori',
  nome: 'Consultazione dell’anagrafe per le pubbliche amministrazioni',
  descrizione:
    'Visure anagrafiche per amministrazioni e gestori di pubblici servizi: accesso con password, quattro anni rinnovabili una volta.',
  clausole: {
    ...SENZA_SCELTE,
    oggetto: { banca: 'ANAGRAFE' },
    finalita: { riferimentoPratica: 'OBBLIGATORIO', concesse: null },
    destinatari: { tipi: AMMINISTRAZIONI },
    dati: {
      visure: [
        'CITTADINI_PER_INDIRIZZO',
        'PATERNITA_MATERNITA',
        'STORICO_INDIVIDUALE',
        'COMPOSIZIONE_FAMIGLIA',
        'COMPOSIZIONE_FAMIGLIA_ALLA_DATA',
        'POSIZIONI_FAMILIARI',
        'INDIRIZZI_FAMIGLIA',
      ],
      profili: ['S', 'M'],
      verificheSiNo: [],
      altriDatiSuRichiesta: true,
      modiAlternativi: true,
      concesso: null,
    },
    accessi: { concordati: false, tetto: null },
    elenco: { termineGiorni: null, righeModulo: 30 },
    scheda: { campi: ['dataNascita', 'luogoNascita', 'email', 'telefono', 'sede'] },
    abilitazione: { chi: 'UFFICIO' },
    postazioni: { collegamento: 'VPN', identificazione: false, oltreOrario: true, orario: 'LIBERO' },
    aggiornamento: { quando: 'GIORNALIERO' },
    assistenza: {
      indirizzi: ['ced@capannori.example', 'anagrafe@capannori.example'],
      inCopia: [],
      canale: 'EMAIL',
      continuo: false,
      interruzioni: 'ENTRAMBI',
    },
    oneri: { gratuita: true, speseAttoFruitore: true, registrazione: 'IN_CASO_D_USO' },
    durata: { anni: 4, rinnovo: { tipo: 'ESPLICITO', anni: 4, volte: 1 } },
    recesso: {
      erogatore: [
        { causale: 'CONDIZIONI_NON_RISPETTATE', immediato: false },
        { causale: 'EVENTO_OSTATIVO', immediato: false },
        { causale: 'INTERESSE_PUBBLICO', immediato: true },
      ],
      fruitoreGiorni: 30,
    },
    risoluzione: { diffida: false },
    decadenza: { prevista: false, motivoAnpr: null },
    foro: { citta: 'Lucca', escludeArbitrato: false },
    sottoscrizione: { autografa: false },
    uso: USO,
    obblighi: { cancellazioneDopoUso: false, cooperazioneApplicativa: false, registroFlussi: false },
    privacy: { ruolo: 'RESPONSABILE_ART_28', regime: 'GENERALE' },
    designazione: { forma: 'SINGOLA' },
    credenziali: {
      metodi: ['PASSWORD'],
      password: { lunghezzaMinima: 8, maiuscola: true, minuscola: true, cifra: true, speciale: true, durataMesi: 3, storico: 3 },
      proceduraPubblicata: false,
    },
    sessioni: SESSIONI,
    tracciamento: TRACCIAMENTO,
    verifiche: VERIFICHE,
    disuso: { mesi: null },
    ispezioni: { previste: true },
  },
};
