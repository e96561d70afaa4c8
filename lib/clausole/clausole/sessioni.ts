import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';
import { minutiInParole } from '@/lib/core/parole';

const SECONDO_ACCESSO = {
  SOSTITUISCE: 'un nuovo accesso chiude il precedente',
  NEGA: 'un secondo accesso è rifiutato',
  AMMESSA: null,
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
  modulo: {
    concorrenza: {
      etichetta: 'Un secondo accesso con lo stesso identificativo',
      voci: { SOSTITUISCE: 'Chiude il primo', NEGA: 'È rifiutato', AMMESSA: 'È ammesso e controllato' },
    },
    inattivitaMinuti: { etichetta: 'Minuti senza attività dopo i quali la sessione si chiude' },
    durataMassimaMinuti: { etichetta: 'Minuti dopo i quali la sessione si chiude comunque' },
  },
  testo: {
    titolo: 'Sessioni di lavoro',
    commi: [
      'Con lo stesso identificativo si lavora da una sola postazione: {{accesso_contemporaneo}}.',
      'L’uso dello stesso identificativo da più postazioni è {{uso_contemporaneo}}.',
      'La postazione collegata non resta incustodita: dopo {{inattivita}} senza attività, e comunque dopo {{durata_sessione}}, la sessione si chiude.',
      'A ogni accesso l’operatore vede la data e l’ora del precedente.',
    ],
  },
  segnaposti: {
    accesso_contemporaneo: obbligatorio('che cosa accade a un secondo accesso, dove si lavora da una sola postazione'),
    uso_contemporaneo: obbligatorio('«rilevato e controllato dall’Erogatore», dove più postazioni sono ammesse'),
    inattivita: obbligatorio('dopo quanto tempo senza attività la sessione si chiude'),
    durata_sessione: obbligatorio('dopo quanto tempo la sessione si chiude comunque'),
  },
  valori: ({ concorrenza, inattivitaMinuti, durataMassimaMinuti }) => ({
    accesso_contemporaneo: SECONDO_ACCESSO[concorrenza],
    uso_contemporaneo: concorrenza === 'AMMESSA' ? 'rilevato e controllato dall’Erogatore' : null,
    inattivita: minutiInParole(inattivitaMinuti),
    durata_sessione: minutiInParole(durataMassimaMinuti),
  }),
  regole: (sessione) => ({ sessione }),
  come: ({ concorrenza, inattivitaMinuti, durataMassimaMinuti }) =>
    `${IN_BREVE[concorrenza]}; chiusura dopo ${minutiInParole(inattivitaMinuti)} di inattività, ` +
    `e comunque dopo ${minutiInParole(durataMassimaMinuti)}.`,
});
