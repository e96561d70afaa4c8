/** Who vouches for the signatory: authorities, trusted list, certificate, revocation. */
export const MOTIVI_FIDUCIA = {
  CA_NON_RICONOSCIUTA: [
    'rifiuto',
    'Il certificato di chi ha firmato non è stato rilasciato da un’autorità riconosciuta: serve una firma digitale qualificata.',
  ],
  EMITTENTE_NON_CA: [
    'rifiuto',
    'Il certificato di chi ha firmato è stato rilasciato da chi non è un’autorità di certificazione e non è attendibile: serve una firma digitale qualificata.',
  ],
  CA_CON_NOMI_VINCOLATI: [
    'rifiuto',
    'L’autorità che ha rilasciato il certificato può garantire solo per alcuni nomi, limite che Varco non sa controllare: serve una firma rilasciata da un’autorità senza questo limite.',
  ],
  CA_NON_VALIDA_ORA: [
    'rifiuto',
    'Il certificato dell’autorità che ha rilasciato la firma è scaduto o non ancora valido: chiedi una firma con un certificato attuale.',
  ],
  SERVIZIO_NON_CONCESSO: [
    'rifiuto',
    'Alla data della verifica chi ha rilasciato il certificato non era tra i prestatori qualificati attivi dell’elenco di fiducia: serve una firma rilasciata da un prestatore attivo.',
  ],
  SERVIZIO_NON_CONCESSO_AL_RILASCIO: [
    'esame',
    'Quando il certificato è stato rilasciato il suo prestatore non era tra quelli qualificati attivi dell’elenco di fiducia, anche se dopo lo è stato: può essere una firma elettronica avanzata. Valuta se ammetterla (legge 241/1990, art. 15, comma 2-bis).',
  ],
  QUALIFICA_ASSENTE_AL_RILASCIO: [
    'esame',
    'Quando il certificato è stato rilasciato l’elenco di fiducia non dava per qualificati, o non per la firma di una persona, certificati come questo: può essere una firma elettronica avanzata. Valuta se ammetterla (legge 241/1990, art. 15, comma 2-bis).',
  ],
  CERTIFICATO_NON_QUALIFICATO: [
    'esame',
    'Il certificato non si dichiara qualificato, o non su un dispositivo sicuro: può essere una firma elettronica avanzata. Valuta se ammetterla (legge 241/1990, art. 15, comma 2-bis).',
  ],
  QUALIFICA_ESCLUSA_DALL_ELENCO: [
    'esame',
    'L’elenco di fiducia dice che certificati come questo non sono qualificati, anche se lo dichiarano: può essere una firma elettronica avanzata. Valuta se ammetterla (legge 241/1990, art. 15, comma 2-bis).',
  ],
  DISPOSITIVO_ESCLUSO_DALL_ELENCO: [
    'esame',
    'L’elenco di fiducia dice che la chiave di certificati come questo non sta su un dispositivo qualificato: può essere una firma elettronica avanzata. Valuta se ammetterla (legge 241/1990, art. 15, comma 2-bis).',
  ],
  FIRMA_ESCLUSA_DALL_ELENCO: [
    'esame',
    'L’elenco di fiducia dice che certificati come questo non servono alla firma di una persona ma al sigillo di un’organizzazione o a un sito: controlla chi ha firmato prima di accettare il file.',
  ],
  QUALIFICHE_CONTRADDITTORIE: [
    'esame',
    'L’elenco di fiducia si contraddice su certificati come questo: li dice della firma di una persona e insieme del sigillo di un’organizzazione o di un sito. Controlla chi ha firmato presso il prestatore prima di accettare il file.',
  ],
  QUALIFICA_NON_COMPRESA: [
    'esame',
    'L’elenco di fiducia pone per certificati come questo una condizione che Varco non sa controllare: verifica il certificato presso il prestatore prima di accettare il file.',
  ],
  ELENCO_SCADUTO: [
    'nota',
    'L’elenco di fiducia usato per la verifica ha superato la data del suo aggiornamento: un prestatore può aver cambiato stato dopo.',
  ],
  ELENCO_NON_AUTENTICO: [
    'nota',
    'L’elenco di fiducia indicato non è autentico (la firma non corrisponde o chi lo firma non è tra quelli ammessi): Varco non lo ha usato.',
  ],
  ELENCO_NON_DISPONIBILE: ['nota', 'L’elenco di fiducia non si è potuto leggere o scaricare: Varco non lo ha usato.'],
  CATENA_DEBOLE: [
    'rifiuto',
    'Il certificato di chi ha firmato, o quello della sua autorità, usa algoritmi superati: serve un certificato attuale.',
  ],
  CERTIFICATO_SCADUTO: ['rifiuto', 'Il certificato di chi ha firmato è scaduto: va rinnovato e il documento va firmato di nuovo.'],
  CERTIFICATO_NON_ANCORA_VALIDO: ['rifiuto', 'Il certificato di chi ha firmato non è ancora valido: firma di nuovo quando lo sarà.'],
  CERTIFICATO_NON_DI_FIRMA: [
    'rifiuto',
    'Il certificato usato non serve a firmare documenti (può essere di autenticazione, come quello della CNS): usa il certificato di firma digitale.',
  ],
  CODICE_FISCALE_ASSENTE: ['nota', 'Il certificato di chi ha firmato non contiene un codice fiscale.'],
  REVOCA_NON_VERIFICATA: ['nota', 'Non è stato verificato se il certificato sia stato revocato o sospeso.'],
} as const;
