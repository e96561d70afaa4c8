import type { VoceMotivo } from './voce';

/** When a signature was made, as time stamps prove it, and whether its certificate was revoked then. `{data}`: a day in Italy. */
export const MOTIVI_TEMPO = {
  // Time stamps
  MARCA_ALTERATA: {
    gravita: 'esame',
    fatto: 'Una marca temporale del file è danneggiata, alterata o in una forma non leggibile e non prova quando è stata fatta la firma',
    rimedio: 'controlla il file prima di accettarlo',
  },
  MARCA_DI_ALTRA_FIRMA: {
    gravita: 'esame',
    fatto: 'Una marca temporale del file appartiene a un’altra firma o a un’altra versione del documento',
    rimedio: 'può essere stata copiata, controlla il file prima di accettarlo',
  },
  MARCA_NON_RICONOSCIUTA: {
    gravita: 'nota',
    fatto: 'Una marca temporale non è di un’autorità riconosciuta per questo servizio',
    rimedio: 'non se ne è tenuto conto',
  },
  MARCA_SCADUTA: {
    gravita: 'nota',
    fatto: 'Il certificato di una marca temporale è scaduto o revocato',
    rimedio: 'non se ne è tenuto conto',
  },
  MARCA_DEBOLE: {
    gravita: 'nota',
    fatto: 'Una marca temporale usa algoritmi superati (SHA-1 o chiavi corte)',
    rimedio: 'non se ne è tenuto conto',
  },
  MARCA_FUORI_TEMPO: {
    gravita: 'nota',
    fatto: 'Una marca temporale ha una data impossibile (futura, o precedente al certificato di chi ha firmato)',
    rimedio: 'non se ne è tenuto conto',
  },
  MARCA_DA_ACCERTARE: {
    gravita: 'esame',
    fatto: 'Una prova di revoca, che qui non si sa interpretare per intero, nomina il certificato di una marca temporale',
    rimedio: 'chiedi all’autorità che lo ha rilasciato se il certificato era valido, prima di accettare il file',
  },
  MARCA_NON_VERIFICATA: {
    gravita: 'nota',
    fatto: 'Il file contiene altre marche temporali (di archivio o sul solo contenuto), che qui non servono',
    rimedio: null,
  },
  // Revocation
  CERTIFICATO_REVOCATO: {
    gravita: 'rifiuto',
    fatto: 'Il certificato di chi ha firmato è revocato o sospeso',
    rimedio: 'lo è dal {data}; il documento va firmato di nuovo con un certificato valido',
  },
  REVOCATO_SENZA_MARCA: {
    gravita: 'rifiuto',
    fatto: 'Il certificato di chi ha firmato è revocato o sospeso, e nessuna marca temporale prova che la firma sia precedente',
    rimedio: 'lo è dal {data}, dopo la data che la firma dichiara; il documento va firmato di nuovo',
  },
  AUTORITA_REVOCATA: {
    gravita: 'rifiuto',
    fatto: 'Il certificato dell’autorità che ha rilasciato la firma è revocato',
    rimedio: 'lo è dal {data}; serve una firma con un certificato di un’altra autorità',
  },
  REVOCATO_DOPO_LA_FIRMA: {
    gravita: 'nota',
    fatto: 'Il certificato è stato revocato o sospeso dopo la firma',
    rimedio: 'lo è dal {data}; la marca temporale prova che la firma è precedente e resta valida',
  },
  REVOCA_PROVE_INSUFFICIENTI: {
    gravita: 'nota',
    fatto: 'Le prove sulla revoca disponibili non bastano',
    rimedio: 'non riguardano il momento della firma o non sono dell’autorità che ha rilasciato il certificato',
  },
  REVOCHE_NON_LETTE: {
    gravita: 'nota',
    fatto: 'Le liste di revoca indicate nella configurazione non si sono potute leggere',
    rimedio: 'non se ne è tenuto conto',
  },
  REVOCA_DA_ACCERTARE: {
    gravita: 'esame',
    fatto: 'Una prova di revoca, che qui non si sa interpretare per intero, nomina un certificato con lo stesso numero',
    rimedio: 'chiedi all’autorità che lo ha rilasciato se il certificato era valido, prima di accettare il file',
  },
  REVOCA_PROVA_ALTERATA: {
    gravita: 'esame',
    fatto: 'Una prova sulla revoca allegata al file è danneggiata o non è di chi dice di essere',
    rimedio: 'controlla il file prima di accettarlo',
  },
} as const satisfies Readonly<Record<string, VoceMotivo>>;
