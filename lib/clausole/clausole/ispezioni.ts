import { z } from 'zod';
import { definisci } from '../definizione';

/** CA-04 f, SA-24, CH-19 i: inspections on prior notice; CA-27, SA-21: those of the Garante. */
export const ispezioni = definisci({
  chiave: 'ispezioni',
  versione: 1,
  parte: 'PROTEZIONE_DEI_DATI',
  nome: 'Controlli e ispezioni',
  schema: z.object({ previste: z.boolean() }),
  esempio: { previste: true },
  modulo: { previste: { etichetta: 'Il comune può controllare anche presso le sedi dell’ente' } },
  testo: {
    titolo: 'Controlli e ispezioni',
    commi: [
      'L’Erogatore può controllare il rispetto di queste regole, anche presso le sedi del Fruitore dove si usa il servizio, con preavviso tra gli uffici che si occupano di sicurezza; il Fruitore collabora.',
      'Il Garante per la protezione dei dati personali può controllare l’uso dei dati, con il supporto dell’Erogatore.',
    ],
  },
  segnaposti: {},
  valori: ({ previste }) => (previste ? {} : null),
  senza: {},
  regole: () => ({}),
  come: ({ previste }) =>
    previste
      ? 'Il registro e le relazioni annuali sono pronti per chi controlla; il revisore li legge e non può modificarli.'
      : 'Non previste in questa convenzione.',
});
