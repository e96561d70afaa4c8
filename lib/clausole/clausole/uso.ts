import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';
import { quanti } from '@/lib/core/parole';

/** RT-01, SA-12, CA-04 i, CH-19 j: read only, no robots, no copies of the data bank. */
export const uso = definisci({
  chiave: 'uso',
  versione: 1,
  parte: 'USO_DEI_DATI',
  nome: 'Limiti d’uso',
  schema: z.object({
    massimoRisultati: z.int().min(1).max(500),
    /** Requests an hour for one operator; null: no threshold. */
    richiesteOra: z.int().min(10).max(10_000).nullable(),
  }),
  modulo: {
    massimoRisultati: { etichetta: 'Risultati che una ricerca mostra al più' },
    richiesteOra: { etichetta: 'Richieste che un operatore può fare in un’ora', aiuto: 'Vuoto: nessun limite.' },
  },
  testo: {
    titolo: 'Limiti d’uso',
    commi: [
      'L’accesso è in sola lettura. È vietato interrogare la banca dati con automatismi, estrarne i dati in massa, duplicarla o formare archivi propri per scopi diversi da quelli dichiarati.',
      'Una ricerca mostra al più {{massimo_risultati}}.',
      'Ciascun operatore può fare al più {{massimo_richieste}}.',
    ],
  },
  segnaposti: {
    massimo_risultati: obbligatorio('quanti risultati mostra una ricerca'),
    massimo_richieste: obbligatorio('quante richieste all’ora può fare un operatore, dove c’è un limite'),
  },
  valori: ({ massimoRisultati, richiesteOra }) => ({
    massimo_risultati: quanti(massimoRisultati, 'risultato', 'risultati'),
    massimo_richieste: richiesteOra === null ? null : `${richiesteOra} richieste all’ora`,
  }),
  regole: ({ massimoRisultati, richiesteOra }) => ({ massimoRisultati, richiesteOra }),
  come: ({ massimoRisultati, richiesteOra }) =>
    `Oltre ${massimoRisultati} risultati la ricerca va ristretta${richiesteOra === null ? '' : `; oltre ${richiesteOra} richieste in un’ora l’operatore è fermato`}. Non esistono funzioni di esportazione.`,
});
