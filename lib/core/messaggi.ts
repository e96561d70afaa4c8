/** What an act on a convenzione does to the access of who consults under it. */
export type AccessoCambiato = 'SOSPESO' | 'RIAPERTO' | 'CHIUSO';

/** Who gets the user id and hands it over: the person itself only when its link goes to the ente's PEC. */
export type ViaNomeUtente = 'REFERENTE' | 'PEC_ENTE' | 'UFFICIO' | 'PERSONA';

/** The paper of an act, as a message names it: whoever may see it downloads it after logging in. */
export type DocumentoCitato = { readonly titolo: string; readonly collegamento: string };

/**
 * Every message that Varco sends, with what its template needs. The outbox keeps type and data; the worker renders.
 * A new line here without a template in `emails/` does not compile.
 */
export type Messaggi = {
  /** Link with which the applicant resumes a draft on any computer. */
  'adesione-bozza': { comune: string; collegamento: string; scadeIl: string };
  'adesione-ricevuta': { comune: string; numero: string; ente: string; termineIl: string; collegamento: string };
  'adesione-integrazione-richiesta': { comune: string; numero: string; richiesta: string; collegamento: string };
  'adesione-integrazione-risposta': { comune: string; numero: string; ente: string; pagina: string };
  'adesione-presentata-ufficio': { comune: string; numero: string; ente: string; pagina: string };
  'adesione-stato': { comune: string; numero: string; stato: string; motivo: string | null; collegamento: string };
  'convenzione-da-firmare': { comune: string; numero: string; ente: string; collegamento: string };
  /** The comune has prepared an act that the ente signs first; `genere`: its kind, never whom it names. */
  'atto-da-firmare': { comune: string; numero: string; ente: string; genere: string; pagina: string };
  'convenzione-firmata-fruitore': { comune: string; numero: string; ente: string; pagina: string };
  /** `genere`: what the subject tells of the act, with no name of people; missing in messages written before it was. */
  'firma-accettata': { comune: string; numero: string; ente: string; atto: string; genere?: string; pagina: string };
  'firma-rifiutata': { comune: string; numero: string; ente: string; atto: string; genere?: string; motivo: string; pagina: string };
  'convenzione-vigente': { comune: string; numero: string; ente: string; scadenzaIl: string; pagina: string };
  /** An act that both have signed has changed it: `genere`, its kind. */
  'convenzione-modificata': { comune: string; numero: string; ente: string; genere: string; scadenzaIl: string; pagina: string };
  'convenzione-sospesa': {
    comune: string;
    numero: string;
    ente: string;
    motivo: string;
    origine: string;
    documento: DocumentoCitato;
  };
  'convenzione-riammessa': { comune: string; numero: string; ente: string; motivo: string };
  'convenzione-accessi-revocati': {
    comune: string;
    numero: string;
    ente: string;
    motivo: string;
    operatori: number;
    documento: DocumentoCitato;
  };
  'convenzione-cessata': {
    comune: string;
    numero: string;
    ente: string;
    atto: string;
    motivo: string;
    efficaceIl: string;
    documento: DocumentoCitato | null;
  };
  'convenzione-diffidata': { comune: string; numero: string; ente: string; motivo: string; termineIl: string; documento: DocumentoCitato };
  'convenzione-rimedio': { comune: string; numero: string; ente: string; motivo: string };
  'operatore-abilitazione-chiesta': { comune: string; ente: string; operatore: string; pagina: string };
  /** To whoever hands it over: the user id, never the link (CA-18: two channels). */
  'credenziali-nome-utente': { comune: string; operatore: string; nomeUtente: string; pagina: string; via: ViaNomeUtente };
  /** To the person: the one-time link, never the user id (CA-18: two channels). */
  'credenziali-prima-password': { comune: string; nome: string; collegamento: string; scadeIl: string; via: ViaNomeUtente };
  'operatore-sospeso': { comune: string; operatore: string; motivo: string; disposto: string };
  'operatore-riammesso': { comune: string; operatore: string; motivo: string };
  /** To the address before and to the referente: a change that its owner did not want is seen at once. */
  'operatore-recapito-cambiato': { comune: string; operatore: string; nuovoRecapito: string; cambiatoIl: string; emailUfficio: string };
  /** To who consults, when an act on the whole convenzione touches its access. `banca`: missing in messages written before it was told. */
  'operatore-accesso-cambiato': {
    comune: string;
    banca?: string;
    ente: string;
    numero: string;
    nome: string;
    cosa: AccessoCambiato;
    dal: string;
    referente: string | null;
  };
  'operatore-disabilitato': { comune: string; operatore: string; motivo: string };
  /** An operator asks data beyond its profile: never which, nor for what case. */
  'eccezione-chiesta': { comune: string; ente: string; pagina: string };
  /** An operator asks as a robot would: too fast, or one entry after the other. */
  'consultazioni-sospette': { comune: string; ente: string; operatore: string; sospetto: 'RITMO' | 'SEQUENZA'; pagina: string };
  /** An operator does not believe what it has read: of which request, never what nor of whom. */
  'segnalazione-ricevuta': { comune: string; ente: string; richiesta: string; pagina: string };
  /** `archivio`: the one refused, null when nothing has come; `flusso`: not by an archive, but by the feed of the changes. */
  'banca-non-aggiornata': { comune: string; banca: string; archivio: string | null; flusso?: boolean; pagina: string };
  /** A package of data waits for who may download it, after the login: never what is in it. `scadeIl`: its last day. */
  'pacchetto-pronto': { comune: string; nome: string; numero: string; scadeIl: string; pagina: string };
  'relazione-pronta': { comune: string; numero: string; ente: string; anno: number; pagina: string };
  /**
   * A document sent by PEC; `allegatoId`: in the archive, the file that goes with it; `altri`: the other parties' copies, where no file bears
   * all the signatures; `nome`: of the file as it is attached; `genere`, `numero`: the kind and the convenzione, which the subject tells with
   * no name of people. What is optional is missing in messages written before it was told.
   */
  'documento-trasmesso': {
    comune: string;
    ente: string;
    titolo: string;
    genere?: string;
    numero?: string;
    protocollo: string;
    sha256: string;
    pagina: string;
    allegatoId: string;
    nome?: string;
    altri?: readonly { readonly allegatoId: string; readonly nome?: string; readonly sha256: string }[];
  };
};

export type TipoMessaggio = keyof Messaggi;

/**
 * Whether a message carries a link which opens something by itself: what such a one said is erased as soon as it has left. Said of every
 * message: a new one does not compile without.
 */
export const MESSAGGI_RISERVATI: Readonly<Record<TipoMessaggio, boolean>> = {
  'adesione-bozza': true,
  'adesione-ricevuta': true,
  'adesione-integrazione-richiesta': true,
  'adesione-integrazione-risposta': false,
  'adesione-presentata-ufficio': false,
  'adesione-stato': true,
  'convenzione-da-firmare': false,
  'atto-da-firmare': false,
  'convenzione-firmata-fruitore': false,
  'firma-accettata': false,
  'firma-rifiutata': false,
  'convenzione-vigente': false,
  'convenzione-modificata': false,
  'convenzione-sospesa': false,
  'convenzione-riammessa': false,
  'convenzione-accessi-revocati': false,
  'convenzione-cessata': false,
  'convenzione-diffidata': false,
  'convenzione-rimedio': false,
  'operatore-abilitazione-chiesta': false,
  'credenziali-nome-utente': false,
  'credenziali-prima-password': true,
  'operatore-sospeso': false,
  'operatore-riammesso': false,
  'operatore-recapito-cambiato': false,
  'operatore-accesso-cambiato': false,
  'operatore-disabilitato': false,
  'eccezione-chiesta': false,
  'consultazioni-sospette': false,
  'segnalazione-ricevuta': false,
  'banca-non-aggiornata': false,
  'pacchetto-pronto': false,
  'relazione-pronta': false,
  'documento-trasmesso': false,
};

/** One message as an act asks for it. It stands in the outbox from the act's own transaction: without the act there is no message. */
export type Notifica<T extends TipoMessaggio = TipoMessaggio> = {
  readonly [K in T]: {
    readonly tipo: K;
    readonly destinatario: string;
    readonly dati: Messaggi[K];
    /** Where the act must know later which message was its own. */
    readonly id?: string;
  };
}[T];

/** The life of a message in the outbox. The worker takes and delivers; a person decides only where the worker gave up or cannot know. */
export const STATI_MESSAGGIO = ['DA_INVIARE', 'IN_INVIO', 'INVIATO', 'NON_INVIATO', 'DA_VERIFICARE'] as const;
export type StatoMessaggio = (typeof STATI_MESSAGGIO)[number];
