import type { ContestoArticolo } from '@/lib/clausole/tipi';

/** A context for the tests of articles: synthetic parties, two purposes. */
export function contestoDiProva(cambi: Partial<ContestoArticolo> = {}): ContestoArticolo {
  return {
    erogatore: {
      denominazione: 'Comune di Borgo Sereno',
      codiceFiscale: '80000000000',
      indirizzo: 'Piazza della Concordia 1',
      pec: 'comune@pec.example',
    },
    fruitore: {
      denominazione: 'Azienda sanitaria del Colle',
      codiceFiscale: '90000000001',
      indirizzo: 'Via del Colle 2',
      pec: 'asl@pec.example',
    },
    numeroAccessi: 5,
    profilo: { codice: 'M', nome: 'Dati essenziali, iscrizione e famiglia' },
    visure: ['INDIVIDUALE'],
    finalita: [{ descrizione: 'iscrizione degli assistiti', base: 'L. 833/1978' }],
    responsabile: { nominativo: 'Nevena Šarić', nascita: 'nata a Lucca il 1° marzo 1980', codiceFiscale: 'SRCNVN80C41E715T' },
    data: '2026-11-22',
    ...cambi,
  };
}
