import { z } from 'zod';
import { definisci, obbligatorio } from '../definizione';

/** SA-10, CH-04, CA-06: nobody is enabled before a signed designation with its instructions. */
export const designazione = definisci({
  chiave: 'designazione',
  versione: 1,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Designazione e istruzione',
  schema: z.object({ forma: z.enum(['SINGOLA', 'CUMULATIVA']) }),
  esempio: { forma: 'SINGOLA' },
  modulo: {
    forma: {
      etichetta: 'Atto di designazione',
      voci: { SINGOLA: 'Uno per ciascuna persona', CUMULATIVA: 'Anche uno solo per più persone' },
    },
  },
  testo: {
    titolo: 'Designazione e istruzione degli operatori',
    commi: [
      'Prima di chiederne l’abilitazione il Fruitore designa ciascun operatore per iscritto, {{forma_designazione}}, lo autorizza al trattamento e lo istruisce sul corretto uso dei dati e sulle responsabilità che ne derivano.',
      'Il Fruitore forma gli operatori sulle caratteristiche e sui limiti del sistema e ne controlla l’uso.',
    ],
  },
  segnaposti: {
    forma_designazione: obbligatorio('«con un atto per persona» oppure «anche con un unico atto per più persone»'),
  },
  valori: ({ forma }) => ({
    forma_designazione: forma === 'SINGOLA' ? 'con un atto per persona' : 'anche con un unico atto per più persone',
  }),
  regole: ({ forma }) => ({ designazione: forma }),
  come: ({ forma }) =>
    `Senza ${forma === 'SINGOLA' ? 'il proprio atto di designazione' : 'un atto di designazione, anche cumulativo,'} in archivio l’abilitazione è rifiutata.`,
});
