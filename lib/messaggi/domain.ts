import type { StatoMessaggio, TipoMessaggio } from '@/lib/core/messaggi';
import type { Transizioni } from '@/lib/core/transizioni';

/** How each state is called on screen. */
export const NOMI_STATO_MESSAGGIO = {
  DA_INVIARE: 'In uscita',
  IN_INVIO: 'In invio',
  INVIATO: 'Inviato',
  NON_INVIATO: 'Non inviato',
  DA_VERIFICARE: 'Da verificare',
} as const satisfies Record<StatoMessaggio, string>;

export const ATTI_MESSAGGIO = ['ritentare', 'confermareInvio'] as const;
type AttoMessaggio = (typeof ATTI_MESSAGGIO)[number];

export const TRANSIZIONI_MESSAGGIO: Transizioni<StatoMessaggio, AttoMessaggio> = {
  ritentare: {
    da: ['NON_INVIATO', 'DA_VERIFICARE'],
    a: 'DA_INVIARE',
    frase: 'Si invia di nuovo solo un messaggio non consegnato o da verificare: questo non lo è più.',
  },
  confermareInvio: { da: ['DA_VERIFICARE'], a: 'INVIATO', frase: 'Si conferma solo un messaggio da verificare: questo non lo è più.' },
};

/** States in which a message waits for a person. */
export const DA_DECIDERE = ['NON_INVIATO', 'DA_VERIFICARE'] as const satisfies readonly StatoMessaggio[];
export type StatoDaDecidere = (typeof DA_DECIDERE)[number];

/** What a message is about, for a list: its subject is known only once it has been composed. */
const NOMI_MESSAGGIO = {
  'adesione-bozza': 'Collegamento per riprendere una domanda',
  'adesione-ricevuta': 'Ricevuta di una domanda di adesione',
  'adesione-integrazione-richiesta': 'Richiesta di integrazioni',
  'adesione-integrazione-risposta': 'Risposta alle integrazioni',
  'adesione-presentata-ufficio': 'Nuova domanda di adesione',
  'adesione-stato': 'Stato di una domanda di adesione',
  'convenzione-da-firmare': 'Convenzione da firmare',
  'atto-da-firmare': 'Atto da firmare',
  'convenzione-firmata-fruitore': 'Convenzione firmata dall’ente',
  'firma-accettata': 'File firmato accettato',
  'firma-rifiutata': 'File firmato non accettato',
  'convenzione-vigente': 'Convenzione in vigore',
  'convenzione-modificata': 'Convenzione modificata',
  'convenzione-sospesa': 'Convenzione sospesa',
  'convenzione-riammessa': 'Convenzione riammessa',
  'convenzione-accessi-revocati': 'Accessi revocati',
  'convenzione-cessata': 'Convenzione cessata',
  'convenzione-diffidata': 'Diffida ad adempiere',
  'convenzione-rimedio': 'Diffida superata',
  'operatore-abilitazione-chiesta': 'Abilitazione chiesta',
  'credenziali-nome-utente': 'Nome utente',
  'credenziali-prima-password': 'Collegamento per la password provvisoria',
  'operatore-sospeso': 'Operatore sospeso',
  'operatore-riammesso': 'Operatore riammesso',
  'operatore-recapito-cambiato': 'Indirizzo e-mail di un’utenza cambiato',
  'operatore-accesso-cambiato': 'Accesso di un operatore',
  'operatore-disabilitato': 'Operatore disabilitato',
  'eccezione-chiesta': 'Richiesta motivata di altri dati',
  'consultazioni-sospette': 'Consultazioni da controllare',
  'segnalazione-ricevuta': 'Segnalazione di un’incongruenza',
  'banca-non-aggiornata': 'Dati non aggiornati',
  'pacchetto-pronto': 'Pacchetto di dati pronto',
  'relazione-pronta': 'Relazione annuale pronta',
  'documento-trasmesso': 'Documento trasmesso',
} as const satisfies Record<TipoMessaggio, string>;

export const nomeMessaggio = (tipo: string): string => (NOMI_MESSAGGIO as Readonly<Record<string, string>>)[tipo] ?? tipo;
