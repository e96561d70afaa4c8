import type { DocumentoPdf } from '@/lib/core/documento-pdf';

/** A letter that says nothing, on the comune's paper. Pure. */
export function cartaIntestata(ente: DocumentoPdf['ente'], giorno: string, data: Date): DocumentoPdf {
  return {
    titolo: `Carta intestata – ${ente.denominazione}`,
    oggetto: 'Prova di stampa',
    identificativo: 'Prova di stampa',
    ente,
    data,
    filigrana: 'PROVA',
    blocchi: [
      {
        tipo: 'riferimenti',
        estremi: ['Protocollo n. ………… del …………', giorno],
        destinatario: { nome: 'Ente destinatario', righe: ['Ufficio competente', 'Via e numero civico', 'PEC: indirizzo@pec.esempio.it'] },
        oggetto: 'Prova di stampa della carta intestata',
      },
      {
        tipo: 'paragrafo',
        testo:
          'Questa pagina mostra come si presentano gli atti e le lettere che il Comune compone con Varco: stemma, denominazione e indirizzo in ' +
          'testa alla prima pagina, numero di pagina al piede di tutte.',
      },
      { tipo: 'paragrafo', testo: 'Non è un atto, non è archiviata e non ha alcun valore.' },
      { tipo: 'firme', parti: [{ ruolo: 'Il responsabile', nominativo: 'Nome e cognome' }] },
    ],
  };
}
