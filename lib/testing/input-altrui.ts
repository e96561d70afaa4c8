import { idCasuale } from '@/lib/core/ids';
import { datiDiProva } from './adesioni';
import type { Altrui } from './altrui';
import { pdfMinimo } from './pdf-minimo';

const file = { nome: 'a.pdf', mime: 'application/pdf', contenuto: pdfMinimo() };
const motivo = 'Una ragione scritta per intero, quanto basta a ogni modulo.';
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
const suConvenzione = (a: Altrui) => ({
  id: a.convenzione,
  versione: 1,
  motivo,
  file,
  parte: 'FRUITORE',
  ambito: 'CONVENZIONE',
  origine: 'EROGATORE',
  efficaceIl: '2026-12-31',
  termineIl: '2026-12-31',
  attoNumero: '1',
  attoData: '2026-03-10',
});
const suOperatore = (a: Altrui) => ({ operatoreId: a.operatore, operatoreIds: [a.operatore], motivo, causa: 'CESSATO', file });
const suModello = (a: Altrui) => ({
  id: a.modello,
  chiave: 'durata',
  letta: '',
  testo: '## Durata\n\nDura.',
  valori: {},
  attoNumero: '1',
  attoData: '2026-03-10',
});
const suEsame = (a: Altrui) => ({ id: a.esame, decisione: 'ACCETTA', motivo });
const suUtente = (a: Altrui) => ({ utenteId: a.collega, motivo });

const suAtto = (a: Altrui) => ({ tipo: 'ATTO_DESIGNAZIONE', convenzioneId: a.convenzione, operatori: [a.operatore], valori: {} });

/** Every use case that takes an id, with an input that would go through if that id were one's own. */
export const CON_ID: Readonly<Record<string, (a: Altrui) => Record<string, unknown>>> = {
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

  'annullare-convenzione': suConvenzione,
  'caricare-firma-erogatore': suConvenzione,
  'caricare-firma-fruitore': suConvenzione,
  'leggere-copia-attesa': (a) => ({ documentoId: a.documento }),
  'preparare-copia-demo': (a) => ({ documentoId: a.documento }),
  'caricare-copia-firmata': (a) => ({ documentoId: a.documento, file }),
  'decidere-firma': suEsame,
  'leggere-firma-in-esame': suEsame,
  'ritirare-firma-autografa': suConvenzione,
  'registrare-firma-autografa': (a) => ({ ...suConvenzione(a), firmataIl: '2026-03-10', accertamento: motivo }),
  'dichiarare-decadenza': suConvenzione,
  'diffidare-fruitore': suConvenzione,
  'generare-convenzione': (a) => ({
    adesioneId: a.adesione,
    profilo: 'M',
    visure: ['INDIVIDUALE'],
    finalita: ['F1'],
    numeroAccessi: 1,
    firmatarioId: a.collega,
  }),
  'leggere-convenzione': suConvenzione,
  'leggere-propria-convenzione': suConvenzione,
  'preparare-firma-demo': suConvenzione,
  'preparare-generazione': (a) => ({ adesioneId: a.adesione }),
  'recedere-come-fruitore': suConvenzione,
  'recedere-da-convenzione': (a) => ({ ...suConvenzione(a), causale: 'NUOVA_NORMA' }),
  'registrare-rimedio': suConvenzione,
  'revocare-accessi': suConvenzione,
  'revocare-propria-sospensione': suConvenzione,
  'revocare-sospensione': suConvenzione,
  'risolvere-convenzione': (a) => ({ ...suConvenzione(a), causale: 'INADEMPIMENTO' }),
  'segnare-scaduta': suConvenzione,
  'sospendere-convenzione': suConvenzione,
  'sospendere-propria-convenzione': suConvenzione,

  'abilitare-operatore': suOperatore,
  'aggiungere-operatori': (a) => ({
    convenzioneId: a.convenzione,
    persone: [{ nome: 'Mario', cognome: 'Rossi', codiceFiscale: 'RSSMRA80A01H501U' }],
  }),
  'caricare-designazione': suOperatore,
  'chiedere-abilitazione': suOperatore,
  'completare-scheda': (a) => ({ ...suOperatore(a), versione: 1, nome: 'Mario', cognome: 'Rossi', codiceFiscale: 'RSSMRA80A01H501U' }),
  'disabilitare-operatore': suOperatore,
  'leggere-operatore': suOperatore,
  'riammettere-operatore': suOperatore,
  'rinviare-credenziali': suOperatore,
  'sospendere-operatore': suOperatore,

  'chiudere-sessione': (a) => ({ sessioneId: a.sessione }),
  'modificare-collega': (a) => ({ ...suUtente(a), email: 'x@comune.example', ruoli: ['UFFICIO'] }),
  'preparare-conto-demo': (a) => ({ ...suUtente(a), nomeUtente: 'prova.demo', password: 'Una-password-lunga-1' }),
  'registrare-delega': (a) => ({
    ...suUtente(a),
    qualifica: 'Sindaco',
    attoNumero: '1',
    attoData: '2026-01-01',
    validaDal: '2026-01-01',
    file,
  }),
  'rinnovare-credenziali': (a) => ({ utenteId: a.referente }),
  'spegnere-collega': suUtente,

  'approvare-modello': suModello,
  'comporre-anteprima-modello': suModello,
  'leggere-modello': suModello,
  'leggere-testo-clausola': suModello,
  'salvare-parametri-clausola': (a) => ({ ...suModello(a), chiave: 'uso' }),
  'salvare-testo-clausola': suModello,
  'scartare-bozza-modello': suModello,

  'anteprima-atto': suAtto,
  'leggere-atti-preparabili': suAtto,
  'leggere-atto-da-preparare': suAtto,
  'preparare-atto': suAtto,
  'ritirare-documento': (a) => ({ documentoId: a.documento, motivo }),
  'leggere-ritiro': (a) => ({ documentoId: a.documento }),

  'chiedere-relazione': (a) => ({ convenzioneId: a.convenzione, anno: 2026 }),
  'confermare-invio': (a) => ({ messaggioId: a.messaggio }),
  'leggere-verifica': (a) => ({ convenzioneId: a.convenzione }),
  'produrre-relazione': (a) => ({ convenzioneId: a.convenzione, anno: 2026, lavoroId: idCasuale() }),
  'ritentare-lavoro': (a) => ({ lavoroId: a.lavoro }),
  'ritentare-messaggio': (a) => ({ messaggioId: a.messaggio }),
  'scaricare-documento': (a) => ({ id: a.documento }),
  'allegare-documento': (a) => ({ id: a.documento }),
  'protocollare-documento': (a) => ({ id: a.documento, numero: '77', data: '2026-03-10', conferma: true }),
  'trasmettere-documento': (a) => ({ id: a.documento }),
  'registrare-consegna': (a) => ({ id: a.documento, modo: 'A_MANO', data: '2026-03-10' }),
  'registrare-mancata-consegna': (a) => ({ id: a.documento, modo: 'RACCOMANDATA', data: '2026-03-10', nota: motivo }),
  'leggere-estratto': (a) => ({ id: a.estratto }),
  'leggere-fascicolo': (a) => ({ id: a.convenzione }),
  'scaricare-archivio': (a) => ({ id: a.convenzione }),
  'annullare-protocollo': (a) => ({ id: a.protocollo, motivo, atto: 'Determina n. 1' }),
};

/** Where the answer is another, the same for what does not exist. */
export const ALTRA_RISPOSTA: Readonly<Record<string, string>> = {
  'iniziare-adesione': 'MODELLO_NON_APERTO',
  'registrare-adesione-pervenuta': 'MODELLO_NON_APERTO',
};

/** Readings that ask for no id, or only narrow by one: whatever they answer, nothing of somebody else's is in it. */
export const ELENCHI: Readonly<Record<string, (a: Altrui) => Record<string, unknown>>> = {
  'aprire-consultazione': () => ({}),
  'cercare-bozze-scadute': () => ({}),
  'cercare-convenzioni-scadute': () => ({}),
  'cercare-persone': () => ({ finalita: 'assistenza', riferimento: 'Prot. 1', testo: 'Rossi Maria' }),
  'elencare-adesioni': () => ({ stato: 'TUTTE' }),
  'elencare-convenzioni': () => ({ stato: 'TUTTE' }),
  'elencare-documenti': () => ({}),
  'elencare-estratti': () => ({}),
  'cercare-registri-giornalieri': () => ({}),
  'elencare-protocollo': () => ({}),
  'esportare-protocollo': () => ({}),
  'leggere-impostazioni-protocollo': () => ({}),
  'elencare-messaggi': () => ({}),
  'leggere-fiducia': () => ({}),
  'elencare-modelli': () => ({}),
  'elencare-operatori': (a) => ({ enteId: a.ente, convenzioneId: a.convenzione }),
  'elencare-registro': (a) => ({ ente: a.ente, convenzione: a.convenzione, persona: a.utente }),
  'elencare-relazioni': () => ({}),
  'elencare-testi': () => ({}),
  'elencare-verifiche': () => ({}),
  'comporre-carta-intestata': () => ({}),
  'leggere-anomalie': () => ({}),
  'leggere-comune': () => ({}),
  'leggere-modelli-aperti': () => ({}),
  'leggere-persone': () => ({}),
  'leggere-profilo': () => ({}),
  'leggere-regole-password': () => ({}),
  'leggere-scrivania-ente': () => ({}),
  'leggere-scrivania-ufficio': () => ({}),
  'leggere-testo': () => ({ tipo: 'DIFFIDA' }),
  'riepilogare-accessi': () => ({}),
};

/** A person of the data bank is reached through one's own search only: the refusal is another, and as mute. */
export const PER_RICERCA: readonly string[] = ['aprire-visura', 'preparare-estratto'];

/** What is one's own by the link or by the session, and what makes something new out of nothing. */
export const DEL_PROPRIO: readonly string[] = [
  'verificare-dato',
  'aggiungere-collega',
  'anteprima-accordo',
  'anteprima-testo',
  'approvare-testo',
  'archiviare-registro-giornaliero',
  'cambiare-password',
  'cancellare-bozze-scadute',
  'caricare-stemma',
  'chiedere-nuovo-collegamento',
  'leggere-bozza',
  'nominare-amministratore',
  'presentare-adesione',
  'riprendere-adesione',
  'rispondere-integrazione',
  'rimuovere-stemma',
  'ripristinare-testo',
  'ritirare-adesione',
  'salvare-passo',
  'salvare-testo',
  'scegliere-protocollo',
  'scaricare-allegato',
  'scaricare-stemma',
  'scartare-testo',
  'seguire-adesione',
];
