import { RUOLI, type Attore, type Ruolo } from './attore';

type Chi = Ruolo | 'ANONIMO' | 'RICHIEDENTE' | 'SISTEMA';

/**
 * Who may do what. Reviewed as a table: a permission that is not here does not exist.
 * Scope (own ente, own adhesion) is held by row-level security; finer rules by the use case.
 */
export const PERMESSI = {
  'adesione:modelli': ['ANONIMO', 'UFFICIO', 'RESPONSABILE'],
  'adesione:compilare': ['ANONIMO', 'RICHIEDENTE'],
  'adesione:rispondere': ['RICHIEDENTE'],
  'adesione:seguire': ['RICHIEDENTE'],
  'adesione:leggere': ['UFFICIO', 'RESPONSABILE'],
  'adesione:istruire': ['UFFICIO'],
  'adesione:attestare': ['RESPONSABILE'],
  'adesione:decidere': ['UFFICIO', 'RESPONSABILE'],
  'adesione:cancellare-bozze': ['SISTEMA'],

  'convenzione:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'convenzione:generare': ['UFFICIO'],
  /** The clauses of the next addendum, as they are being written: whoever signs it reads them, who writes is above. */
  'convenzione:leggere-modifica': ['UFFICIO', 'RESPONSABILE', 'TECNICO'],
  /** Start from what exists: what was signed on paper or elsewhere. */
  'presa-in-carico:tenere': ['UFFICIO', 'RESPONSABILE'],
  'presa-in-carico:compiere': ['SISTEMA'],
  'presa-in-carico:dimenticare': ['SISTEMA'],
  'convenzione:firmare-fruitore': ['REFERENTE', 'LEGALE_RAPPRESENTANTE', 'UFFICIO'],
  'convenzione:firmare-erogatore': ['RESPONSABILE', 'UFFICIO'],
  /** To answer for the countersignatures of all, not only for one's own. */
  'convenzione:controfirmare': ['RESPONSABILE'],
  'firma:esaminare': ['RESPONSABILE', 'UFFICIO'],
  'firma:autografa': ['UFFICIO', 'RESPONSABILE'],
  /** To withdraw the scan that anybody has registered, not only one's own. */
  'firma:ritirare-autografa': ['RESPONSABILE'],
  'convenzione:annullare': ['UFFICIO', 'RESPONSABILE'],
  'convenzione:sospendere': ['UFFICIO', 'RESPONSABILE', 'TECNICO'],
  'convenzione:sospendere-propria': ['REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'convenzione:revocare-accessi': ['RESPONSABILE', 'UFFICIO'],
  'convenzione:cessare': ['RESPONSABILE'],
  'convenzione:recedere': ['RESPONSABILE'],
  'convenzione:recedere-fruitore': ['LEGALE_RAPPRESENTANTE', 'REFERENTE'],
  'convenzione:scadere': ['SISTEMA'],

  'operatore:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'operatore:tenere': ['REFERENTE', 'LEGALE_RAPPRESENTANTE', 'UFFICIO'],
  'operatore:abilitare': ['UFFICIO', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  /** Which of the convenzione's fields one operator sees: the fruitore takes away, the comune also gives back (CA-08). */
  'operatore:restringere': ['UFFICIO', 'RESPONSABILE', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'operatore:sospendere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'operatore:disabilitare': ['UFFICIO', 'RESPONSABILE', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'operatore:riammettere': ['UFFICIO', 'RESPONSABILE', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],

  'consultazione:verificare': ['OPERATORE'],
  'consultazione:cercare': ['OPERATORE'],
  'consultazione:visura': ['OPERATORE'],
  'consultazione:aprire': ['OPERATORE'],
  /** What an operator of a convenzione would see, on invented people. */
  'consultazione:provare': ['UFFICIO', 'RESPONSABILE'],

  /** Requests that come by PEC or on paper (CA-13): registered, answered, closed. */
  'pervenuta:tenere': ['UFFICIO', 'RESPONSABILE'],

  /** Data beyond the profile, for one case and some days (CA-03). */
  'eccezione:chiedere': ['OPERATORE'],
  'eccezione:leggere': ['OPERATORE', 'UFFICIO', 'RESPONSABILE'],
  'eccezione:leggere-una': ['UFFICIO', 'RESPONSABILE'],
  'eccezione:decidere': ['RESPONSABILE'],

  /** Packages of data for an ente (RT-12): the office prepares them, who is named takes its own. */
  'pacchetto:preparare': ['UFFICIO', 'RESPONSABILE'],
  'pacchetto:produrre': ['SISTEMA'],
  'pacchetto:scaricare': ['OPERATORE'],

  /** Whose a printed sheet is; an operator reads of its own alone. */
  'foglio:leggere': ['UFFICIO', 'RESPONSABILE', 'AUDITOR', 'OPERATORE'],

  'segnalazione:inviare': ['OPERATORE'],
  'segnalazione:leggere': ['OPERATORE', 'UFFICIO', 'RESPONSABILE'],
  'segnalazione:rispondere': ['UFFICIO', 'RESPONSABILE'],

  'registro:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AUDITOR', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'relazione:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AUDITOR', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'relazione:chiedere': ['UFFICIO', 'TECNICO', 'RESPONSABILE'],
  'relazione:produrre': ['SISTEMA'],

  'documento:archivio': ['UFFICIO', 'RESPONSABILE', 'AUDITOR', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'documento:protocollare': ['UFFICIO'],
  'documento:trasmettere': ['UFFICIO'],
  'documento:allegare': ['SISTEMA'],
  'protocollo:leggere': ['UFFICIO', 'RESPONSABILE'],
  'protocollo:annullare': ['RESPONSABILE'],
  'protocollo:archiviare': ['SISTEMA'],

  'documento:firmare': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'REFERENTE', 'LEGALE_RAPPRESENTANTE', 'RICHIEDENTE'],
  /** Of those who sign for the comune or hand in signed copies: of any act and party, or of what the technical manager signs (SA-05). */
  'documento:raccogliere-firme': ['UFFICIO', 'RESPONSABILE'],
  'documento:firmare-tecnici': ['TECNICO'],
  'documento:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AUDITOR', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  /** Of every convenzione together; the office reads them from each. */
  'documento:elencare': ['AUDITOR', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],

  'atto:anteprima': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'atto:preparare': ['UFFICIO', 'RESPONSABILE', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],

  'estratto:preparare': ['UFFICIO', 'RESPONSABILE'],

  /** Whom nobody consults, and why: for the eyes of the responsabile alone. */
  'protezione:tenere': ['RESPONSABILE'],

  'banca:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AMMINISTRATORE'],
  /** Whom Varco writes to when a data bank is not brought up to date. */
  'banca:sorvegliare': ['TECNICO'],
  'banca:caricare': ['SISTEMA'],
  /** To send an archive from the office's pages, and to stop it. */
  'banca:aggiornare': ['RESPONSABILE', 'TECNICO'],
  /** To put the version of before back in the place of the one that is read. */
  'banca:ripristinare': ['RESPONSABILE'],
  /** The key with which a system of the comune sends the changes (SA-20). */
  'banca:flusso': ['RESPONSABILE', 'TECNICO'],

  'scrivania:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'modello:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AMMINISTRATORE'],
  'modello:scrivere': ['UFFICIO', 'RESPONSABILE', 'AMMINISTRATORE'],
  'modello:approvare': ['RESPONSABILE', 'AMMINISTRATORE'],

  'profilo:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AMMINISTRATORE'],
  'profilo:comporre': ['RESPONSABILE', 'TECNICO'],

  'testo:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AMMINISTRATORE'],
  'testo:scrivere': ['UFFICIO', 'RESPONSABILE', 'AMMINISTRATORE'],
  'testo:approvare': ['RESPONSABILE', 'AMMINISTRATORE'],

  'impostazioni:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AMMINISTRATORE'],
  'impostazioni:modificare': ['RESPONSABILE', 'AMMINISTRATORE'],
  'comune:modificare': ['AMMINISTRATORE'],
  'messaggio:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'AMMINISTRATORE'],
  'messaggio:ritentare': ['UFFICIO', 'TECNICO'],
  'lavoro:ritentare': ['UFFICIO', 'RESPONSABILE', 'TECNICO'],
  'verifica:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'anomalia:leggere': ['UFFICIO', 'RESPONSABILE', 'TECNICO'],

  'credenziali:rinnovare': ['UFFICIO', 'RESPONSABILE', 'AMMINISTRATORE', 'REFERENTE', 'LEGALE_RAPPRESENTANTE'],
  'credenziali:demo': ['SISTEMA'],
  'utenza:nominare': ['SISTEMA'],
  'modello:aprire': ['SISTEMA'],
  'credenziali:proprie': RUOLI,
} as const satisfies Record<string, readonly Chi[]>;

export type Permesso = keyof typeof PERMESSI;

/** The roles that hold the permission: for a query on people, and to say whose it is. */
export function ruoliCon(permesso: Permesso): Ruolo[] {
  return (PERMESSI[permesso] as readonly Chi[]).filter((chi): chi is Ruolo => (RUOLI as readonly string[]).includes(chi));
}

/** True when one of the actor's roles (or what it is) holds the permission. */
export function puo(attore: Attore, permesso: Permesso): boolean {
  const chi: readonly string[] = PERMESSI[permesso];
  return attore.tipo === 'PERSONA' ? attore.ruoli.some((ruolo) => chi.includes(ruolo)) : chi.includes(attore.tipo);
}
