import { z } from 'zod';
import { definisci } from '../definizione';
import { minutiInParole } from '../parole';

const CONCORRENZA = {
  SOSTITUISCE: 'Con lo stesso identificativo si lavora da una sola postazione: un nuovo accesso chiude il precedente.',
  NEGA: 'Con lo stesso identificativo si lavora da una sola postazione: un secondo accesso è rifiutato.',
  AMMESSA: 'L’uso dello stesso identificativo da più postazioni è rilevato e controllato dall’Erogatore.',
} as const;

const IN_BREVE = {
  SOSTITUISCE: 'Un secondo accesso chiude il primo',
  NEGA: 'Un secondo accesso è rifiutato',
  AMMESSA: 'Gli accessi contemporanei sono segnalati',
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
      `La postazione collegata non resta incustodita: dopo ${minutiInParole(inattivitaMinuti)} senza attività, ` +
        `e comunque dopo ${minutiInParole(durataMassimaMinuti)}, la sessione si chiude.`,
      'A ogni accesso l’operatore vede la data e l’ora del precedente.',
    ],
  }),
  regole: (sessione) => ({ sessione }),
  come: ({ concorrenza, inattivitaMinuti, durataMassimaMinuti }) =>
    `${IN_BREVE[concorrenza]}; chiusura dopo ${minutiInParole(inattivitaMinuti)} di inattività, ` +
    `e comunque dopo ${minutiInParole(durataMassimaMinuti)}.`,
});
