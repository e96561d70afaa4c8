import { z } from 'zod';
import { definisci, obbligatorio, tralasciabile } from '../definizione';
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

/** CA-19, SA-06, FU-03 against CH-08: concurrency forbidden, or watched. CH-07: never left unattended. FU-04: one sees one's last access. */
export const sessioni = definisci({
  chiave: 'sessioni',
  versione: 2,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Sessioni di lavoro',
  schema: z.object({
    concorrenza: z.enum(['SOSTITUISCE', 'NEGA', 'AMMESSA']),
    inattivitaMinuti: z.int().min(1).max(120),
    durataMassimaMinuti: z.int().min(15).max(1440),
    ultimoAccesso: z.boolean(),
  }),
  esempio: { concorrenza: 'SOSTITUISCE', inattivitaMinuti: 15, durataMassimaMinuti: 600, ultimoAccesso: true },
  modulo: {
    concorrenza: {
      etichetta: 'Un secondo accesso con lo stesso identificativo',
      voci: { SOSTITUISCE: 'Chiude il primo', NEGA: 'È rifiutato', AMMESSA: 'È ammesso e controllato' },
    },
    inattivitaMinuti: { etichetta: 'Minuti senza attività dopo i quali la sessione si chiude' },
    durataMassimaMinuti: { etichetta: 'Minuti dopo i quali la sessione si chiude comunque' },
    ultimoAccesso: { etichetta: 'A ogni accesso l’operatore vede quando è stato il precedente' },
  },
  testo: {
    titolo: 'Sessioni di lavoro',
    commi: [
      'Con lo stesso identificativo si lavora da una sola postazione: {{accesso_contemporaneo}}.',
      'L’uso dello stesso identificativo da più postazioni è {{uso_contemporaneo}}.',
      'La postazione collegata non resta incustodita: dopo {{inattivita}} senza attività, e comunque dopo {{durata_sessione}}, la sessione si chiude.',
      'A ogni accesso l’operatore vede {{ultimo_accesso}}.',
    ],
  },
  segnaposti: {
    accesso_contemporaneo: obbligatorio('che cosa accade a un secondo accesso, dove si lavora da una sola postazione'),
    uso_contemporaneo: obbligatorio('«rilevato e controllato dall’Erogatore», dove più postazioni sono ammesse'),
    inattivita: obbligatorio('dopo quanto tempo senza attività la sessione si chiude'),
    durata_sessione: obbligatorio('dopo quanto tempo la sessione si chiude comunque'),
    ultimo_accesso: tralasciabile('«la data e l’ora del precedente», dove si mostra l’ultimo accesso'),
  },
  valori: ({ concorrenza, inattivitaMinuti, durataMassimaMinuti, ultimoAccesso }) => ({
    accesso_contemporaneo: SECONDO_ACCESSO[concorrenza],
    uso_contemporaneo: concorrenza === 'AMMESSA' ? 'rilevato e controllato dall’Erogatore' : null,
    inattivita: minutiInParole(inattivitaMinuti),
    durata_sessione: minutiInParole(durataMassimaMinuti),
    ultimo_accesso: ultimoAccesso ? 'la data e l’ora del precedente' : null,
  }),
  regole: ({ ultimoAccesso, ...sessione }) => ({ sessione, ultimoAccesso }),
  come: ({ concorrenza, inattivitaMinuti, durataMassimaMinuti, ultimoAccesso }) =>
    `${IN_BREVE[concorrenza]}; chiusura dopo ${minutiInParole(inattivitaMinuti)} di inattività, ` +
    `e comunque dopo ${minutiInParole(durataMassimaMinuti)}.${ultimoAccesso ? ' Dopo l’accesso si vede quando è stato il precedente.' : ''}`,
});
