import type { VoceMotivo } from './voce';

/** Who vouches for the signatory: authorities, trusted list, certificate, revocation. */
export const MOTIVI_FIDUCIA = {
  CA_NON_RICONOSCIUTA: {
    gravita: 'rifiuto',
    fatto: 'Il certificato di chi ha firmato non è stato rilasciato da un’autorità riconosciuta',
    rimedio: 'serve una firma digitale qualificata',
  },
  EMITTENTE_NON_CA: {
    gravita: 'rifiuto',
    fatto: 'Il certificato di chi ha firmato è stato rilasciato da chi non è un’autorità di certificazione e non è attendibile',
    rimedio: 'serve una firma digitale qualificata',
  },
  CA_CON_NOMI_VINCOLATI: {
    gravita: 'rifiuto',
    fatto: 'L’autorità che ha rilasciato il certificato può garantire solo per alcuni nomi, limite che Varco non sa controllare',
    rimedio: 'serve una firma rilasciata da un’autorità senza questo limite',
  },
  CA_NON_VALIDA_ORA: {
    gravita: 'rifiuto',
    fatto: 'Il certificato dell’autorità che ha rilasciato la firma è scaduto o non ancora valido',
    rimedio: 'chiedi una firma con un certificato attuale',
  },
  SERVIZIO_NON_CONCESSO: {
    gravita: 'rifiuto',
    fatto: 'Alla data della verifica chi ha rilasciato il certificato non era tra i prestatori qualificati attivi dell’elenco di fiducia',
    rimedio: 'serve una firma rilasciata da un prestatore attivo',
  },
  SERVIZIO_NON_CONCESSO_AL_RILASCIO: {
    gravita: 'esame',
    fatto:
      'Quando il certificato è stato rilasciato il suo prestatore non era tra quelli qualificati attivi dell’elenco di fiducia, anche se dopo lo è stato',
    rimedio: 'può essere una firma elettronica avanzata. Valuta se ammetterla (legge 241/1990, art. 15, comma 2-bis)',
  },
  QUALIFICA_ASSENTE_AL_RILASCIO: {
    gravita: 'esame',
    fatto:
      'Quando il certificato è stato rilasciato l’elenco di fiducia non dava per qualificati, o non per la firma di una persona, certificati come questo',
    rimedio: 'può essere una firma elettronica avanzata. Valuta se ammetterla (legge 241/1990, art. 15, comma 2-bis)',
  },
  CERTIFICATO_NON_QUALIFICATO: {
    gravita: 'esame',
    fatto: 'Il certificato non si dichiara qualificato, o non su un dispositivo sicuro',
    rimedio: 'può essere una firma elettronica avanzata. Valuta se ammetterla (legge 241/1990, art. 15, comma 2-bis)',
  },
  QUALIFICA_ESCLUSA_DALL_ELENCO: {
    gravita: 'esame',
    fatto: 'L’elenco di fiducia dice che certificati come questo non sono qualificati, anche se lo dichiarano',
    rimedio: 'può essere una firma elettronica avanzata. Valuta se ammetterla (legge 241/1990, art. 15, comma 2-bis)',
  },
  DISPOSITIVO_ESCLUSO_DALL_ELENCO: {
    gravita: 'esame',
    fatto: 'L’elenco di fiducia dice che la chiave di certificati come questo non sta su un dispositivo qualificato',
    rimedio: 'può essere una firma elettronica avanzata. Valuta se ammetterla (legge 241/1990, art. 15, comma 2-bis)',
  },
  FIRMA_ESCLUSA_DALL_ELENCO: {
    gravita: 'esame',
    fatto:
      'L’elenco di fiducia dice che certificati come questo non servono alla firma di una persona ma al sigillo di un’organizzazione o a un sito',
    rimedio: 'controlla chi ha firmato prima di accettare il file',
  },
  QUALIFICHE_CONTRADDITTORIE: {
    gravita: 'esame',
    fatto: 'L’elenco di fiducia si contraddice su certificati come questo',
    rimedio:
      'li dice della firma di una persona e insieme del sigillo di un’organizzazione o di un sito. Controlla chi ha firmato presso il prestatore prima di accettare il file',
  },
  QUALIFICA_NON_COMPRESA: {
    gravita: 'esame',
    fatto: 'L’elenco di fiducia pone per certificati come questo una condizione che Varco non sa controllare',
    rimedio: 'verifica il certificato presso il prestatore prima di accettare il file',
  },
  ELENCO_SCADUTO: {
    gravita: 'nota',
    fatto: 'L’elenco di fiducia usato per la verifica ha superato la data del suo aggiornamento',
    rimedio: 'un prestatore può aver cambiato stato dopo',
  },
  ELENCO_NON_AUTENTICO: {
    gravita: 'nota',
    fatto: 'L’elenco di fiducia indicato non è stato accettato',
    rimedio: '{perche} Il giudizio è dato {conQuale}',
  },
  ELENCO_NON_DISPONIBILE: {
    gravita: 'nota',
    fatto: 'L’elenco di fiducia non si è potuto leggere o scaricare',
    rimedio: 'il giudizio è dato {conQuale}',
  },
  CATENA_DEBOLE: {
    gravita: 'rifiuto',
    fatto: 'Il certificato di chi ha firmato, o quello della sua autorità, usa algoritmi superati',
    rimedio: 'serve un certificato attuale',
  },
  CERTIFICATO_SCADUTO: {
    gravita: 'rifiuto',
    fatto: 'Il certificato di chi ha firmato è scaduto',
    rimedio: 'va rinnovato e il documento va firmato di nuovo',
  },
  CERTIFICATO_NON_ANCORA_VALIDO: {
    gravita: 'rifiuto',
    fatto: 'Il certificato di chi ha firmato non è ancora valido',
    rimedio: 'firma di nuovo quando lo sarà',
  },
  CERTIFICATO_NON_DI_FIRMA: {
    gravita: 'rifiuto',
    fatto: 'Il certificato usato non serve a firmare documenti (può essere di autenticazione, come quello della CNS)',
    rimedio: 'usa il certificato di firma digitale',
  },
  CODICE_FISCALE_ASSENTE: { gravita: 'nota', fatto: 'Il certificato di chi ha firmato non contiene un codice fiscale', rimedio: null },
  REVOCA_NON_VERIFICATA: { gravita: 'nota', fatto: 'Non è stato verificato se il certificato sia stato revocato o sospeso', rimedio: null },
} as const satisfies Readonly<Record<string, VoceMotivo>>;
