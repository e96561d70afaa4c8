import type { Ruolo } from '@/lib/core/attore';
import type { CATEGORIE, ESITI } from './voce';

/** How the register's codes are told to a person. What is not here is shown as it is: a row is never hidden for want of a word. */

export const NOMI_CATEGORIA = { CONSULTAZIONE: 'Consultazione', ACCESSO: 'Accesso al sistema', ATTO: 'Atto', LETTURA: 'Lettura' } as const satisfies Record<(typeof CATEGORIE)[number], string>;
export const NOMI_ESITO = { CONSENTITO: 'Consentito', NEGATO: 'Negato' } as const satisfies Record<(typeof ESITI)[number], string>;

export const NOMI_RUOLO = {
  UFFICIO: 'Ufficio', RESPONSABILE: 'Responsabile', TECNICO: 'Responsabile tecnico', AUDITOR: 'Controllo', AMMINISTRATORE: 'Amministratore',
  REFERENTE: 'Referente', LEGALE_RAPPRESENTANTE: 'Legale rappresentante', OPERATORE: 'Operatore',
} as const satisfies Record<Ruolo, string>;
const ALTRI_RUOLI: Readonly<Record<string, string>> = { SISTEMA: 'Sistema', ANONIMO: 'Visitatore', RICHIEDENTE: 'Richiedente', NESSUNO: 'Nessun ruolo' };

/** Each operation by the name of its use case. */
export const OPERAZIONI = {
  'cercare-persone': 'Ricerca di persone',
  'aprire-visura': 'Visura',
  'aprire-consultazione': 'Apertura della consultazione',

  accedere: 'Accesso con password',
  uscire: 'Uscita',
  'cambiare-password': 'Cambio della password',
  'guardare-collegamento': 'Apertura del collegamento per la password',
  'impostare-prima-password': 'Scelta della prima password',
  'rinnovare-credenziali': 'Nuove credenziali',

  'iniziare-adesione': 'Inizio di una richiesta di adesione',
  'salvare-passo': 'Compilazione della richiesta di adesione',
  'leggere-bozza': 'Ripresa di una bozza',
  'presentare-adesione': 'Presentazione della richiesta di adesione',
  'seguire-adesione': 'Consultazione dello stato della richiesta',
  'chiedere-nuovo-collegamento': 'Richiesta di un nuovo collegamento',
  'leggere-modelli-aperti': 'Elenco delle convenzioni aperte',
  'registrare-adesione-pervenuta': 'Inserimento di una richiesta pervenuta',
  'elencare-adesioni': 'Elenco delle richieste di adesione',
  'leggere-adesione': 'Lettura di una richiesta di adesione',
  'registrare-protocollo': 'Protocollo e presa in carico',
  'chiedere-integrazioni': 'Richiesta di integrazioni',
  'rispondere-integrazione': 'Risposta alle integrazioni',
  'registrare-integrazione-pervenuta': 'Inserimento di integrazioni pervenute',
  'attestare-legittimita': 'Attestazione di legittimità',
  'accogliere-adesione': 'Accoglimento della richiesta',
  'respingere-adesione': 'Rigetto della richiesta',
  'ritirare-adesione': 'Ritiro della richiesta',
  'cancellare-bozze-scadute': 'Cancellazione delle bozze scadute',

  'chiedere-relazione': 'Richiesta di una relazione annuale',
  'produrre-relazione': 'Relazione annuale prodotta',
  'elencare-relazioni': 'Elenco delle relazioni',
  'scaricare-documento': 'Scaricamento di un documento',
  'elencare-documenti': 'Elenco dei documenti',
  'elencare-registro': 'Lettura del registro',
  'riepilogare-accessi': 'Riepilogo delle consultazioni',

  'leggere-scrivania-ufficio': 'Scrivania dell’ufficio',
  'leggere-scrivania-ente': 'Scrivania dell’ente',
  'elencare-verifiche': 'Elenco delle verifiche',
  'leggere-verifica': 'Dati per la verifica di una convenzione',
  'leggere-anomalie': 'Lettura delle anomalie',
  'elencare-messaggi': 'Elenco dei messaggi inviati',
  'ritentare-messaggio': 'Nuovo invio di un messaggio',
  'confermare-invio': 'Conferma dell’invio di un messaggio',
  'ritentare-lavoro': 'Nuovo tentativo di un lavoro',
} as const satisfies Record<string, string>;

/** Refusals by their code, in a few words; the sentence that the person read is longer. */
const MOTIVI: Readonly<Record<string, string>> = {
  ACCESSO_NEGATO: 'Nome utente o password non corretti, o utenza ferma',
  ACCESSO_TERMINATO: 'Periodo di accesso terminato',
  CLAUSOLE_ALTERATE: 'Clausole diverse da quelle firmate',
  CONVENZIONE_NON_IN_VIGORE: 'Convenzione non in vigore',
  CONVENZIONE_SCADUTA: 'Convenzione scaduta',
  CONVENZIONE_SOSPESA: 'Convenzione sospesa',
  DATI_NON_VALIDI: 'Dati mancanti o non corretti',
  METODO_NON_AMMESSO: 'Metodo di accesso non ammesso',
  MODIFICATO_DA_ALTRI: 'Pratica modificata da altri nel frattempo',
  NON_TROVATO: 'Dato inesistente o non accessibile',
  OPERATORE_NON_ABILITATO: 'Operatore non abilitato',
  PASSWORD_DA_CAMBIARE: 'Password da cambiare',
  PERMESSO_MANCANTE: 'Operazione non consentita al profilo',
  PROVVISORIA_SCADUTA: 'Password provvisoria scaduta',
  RICERCA_NON_CONSENTITA: 'Ricerca con dati fuori profilo',
  SESSIONE_GIA_APERTA: 'Altra sessione già aperta',
  SOGLIA_ORARIA: 'Troppe richieste in un’ora',
  VISURA_NON_CONSENTITA: 'Visura fuori convenzione',
};

/** Search keys and other words under which the register keeps what was asked. */
const CHIAVI: Readonly<Record<string, string>> = {
  tipo: 'Ricerca per', cognome: 'Cognome', nome: 'Nome', dataNascita: 'Data di nascita', annoNascita: 'Anno di nascita', codiceFiscale: 'Codice fiscale',
  via: 'Via', civico: 'Numero civico', soggetto: 'Scheda',
};
const TIPI_RICERCA: Readonly<Record<string, string>> = { NOMINATIVO: 'nominativo', CODICE_FISCALE: 'codice fiscale', INDIRIZZO: 'indirizzo' };

/** `PASSWORD_ERRATA` → `Password errata`: for codes that have no words of their own yet. */
function aParole(codice: string): string {
  const parole = codice.toLowerCase().replaceAll('_', ' ');
  return parole.charAt(0).toUpperCase() + parole.slice(1);
}

export const nomeOperazione = (nome: string): string => (OPERAZIONI as Readonly<Record<string, string>>)[nome] ?? nome;
export const nomeMotivo = (codice: string): string => MOTIVI[codice] ?? aParole(codice);
export const nomeRuolo = (codice: string): string => (NOMI_RUOLO as Readonly<Record<string, string>>)[codice] ?? ALTRI_RUOLI[codice] ?? aParole(codice);
export const nomeChiave = (chiave: string): string => CHIAVI[chiave] ?? chiave;
export const valoreChiave = (chiave: string, valore: string): string => (chiave === 'tipo' ? (TIPI_RICERCA[valore] ?? valore) : valore);
