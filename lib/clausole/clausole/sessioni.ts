import { z } from 'zod';
import { definisci } from '../definizione';
import { quanti } from '../parole';

const CONCORRENZA = {
  SOSTITUISCE: 'Con lo stesso identificativo si lavora da una sola postazione: un nuovo accesso chiude il precedente.',
  NEGA: 'Con lo stesso identificativo si lavora da una sola postazione: un secondo accesso è rifiutato.',
  AMMESSA: 'L’uso dello stesso identificativo da più postazioni è rilevato e controllato dall’Erogatore.',
} as const;

/** CA-19, SA-06, FU-03 against CH-08: concurrency forbidden, or watched. CH-07: a station is never left unattended. */
export const sessioni = definisci({
  chiave: 'sessioni',
  versione: 1,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Sessioni di lavoro',
  schema: z.object({
    concorrenza: z.enum(['SOSTITUISCE', 'NEGA', 'AMMESSA']),
    inattivitaMinuti: z.int().min(1).max(120),
    durataMassimaMinuti: z.int().min(15).max(1440),
  }),
  articolo: ({ concorrenza, inattivitaMinuti, durataMassimaMinuti }) => ({
    titolo: 'Sessioni di lavoro',
    commi: [
      CONCORRENZA[concorrenza],
      `La postazione collegata non resta incustodita: dopo ${quanti(inattivitaMinuti, 'minuto', 'minuti')} senza attività, e comunque dopo ${quanti(durataMassimaMinuti, 'minuto', 'minuti')}, la sessione si chiude.`,
      'A ogni accesso l’operatore vede la data e l’ora del precedente.',
    ],
  }),
  regole: (sessione) => ({ sessione }),
  come: ({ concorrenza, inattivitaMinuti, durataMassimaMinuti }) =>
    `${{ SOSTITUISCE: 'Un secondo accesso chiude il primo', NEGA: 'Un secondo accesso è rifiutato', AMMESSA: 'Gli accessi contemporanei sono segnalati' }[concorrenza]}; blocco dopo ${inattivitaMinuti} minuti di inattività, chiusura dopo ${durataMassimaMinuti}.`,
});
