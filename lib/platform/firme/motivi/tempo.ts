/** When a signature was made, as time stamps prove it, and whether its certificate was revoked then. `{data}`: a day in Italy. */
export const MOTIVI_TEMPO = {
  // Time stamps
  MARCA_ALTERATA: [
    'esame',
    'Una marca temporale del file è danneggiata, alterata o in una forma non leggibile e non prova quando è stata fatta la firma: controlla il file prima di accettarlo.',
  ],
  MARCA_DI_ALTRA_FIRMA: [
    'esame',
    'Una marca temporale del file appartiene a un’altra firma o a un’altra versione del documento: può essere stata copiata, controlla il file prima di accettarlo.',
  ],
  MARCA_NON_RICONOSCIUTA: ['nota', 'Una marca temporale non è di un’autorità riconosciuta per questo servizio: non se ne è tenuto conto.'],
  MARCA_SCADUTA: ['nota', 'Il certificato di una marca temporale è scaduto o revocato: non se ne è tenuto conto.'],
  MARCA_DEBOLE: ['nota', 'Una marca temporale usa algoritmi superati (SHA-1 o chiavi corte): non se ne è tenuto conto.'],
  MARCA_FUORI_TEMPO: [
    'nota',
    'Una marca temporale ha una data impossibile (futura, o precedente al certificato di chi ha firmato): non se ne è tenuto conto.',
  ],
  MARCA_NON_VERIFICATA: ['nota', 'Il file contiene altre marche temporali (di archivio o sul solo contenuto), che qui non servono.'],
  // Revocation
  CERTIFICATO_REVOCATO: [
    'rifiuto',
    'Il certificato di chi ha firmato è revocato o sospeso dal {data}: il documento va firmato di nuovo con un certificato valido.',
  ],
  REVOCATO_SENZA_MARCA: [
    'rifiuto',
    'Il certificato di chi ha firmato è revocato o sospeso dal {data}. La firma dichiara una data precedente ma nessuna marca temporale la prova: il documento va firmato di nuovo.',
  ],
  AUTORITA_REVOCATA: [
    'rifiuto',
    'Il certificato dell’autorità che ha rilasciato la firma è revocato dal {data}: serve una firma con un certificato di un’altra autorità.',
  ],
  REVOCATO_DOPO_LA_FIRMA: [
    'nota',
    'Il certificato è stato revocato o sospeso il {data}, dopo la firma: la marca temporale prova che la firma è precedente e resta valida.',
  ],
  REVOCA_PROVE_INSUFFICIENTI: [
    'nota',
    'Le prove sulla revoca disponibili non bastano: non riguardano il momento della firma o non sono dell’autorità che ha rilasciato il certificato.',
  ],
  REVOCHE_NON_LETTE: ['nota', 'Le liste di revoca indicate nella configurazione non si sono potute leggere: non se ne è tenuto conto.'],
  REVOCA_PROVA_ALTERATA: [
    'esame',
    'Una prova sulla revoca allegata al file è danneggiata o non è di chi dice di essere: controlla il file prima di accettarlo.',
  ],
} as const;
