import { z } from 'zod';
import { definisci, tralasciabile } from '../definizione';
import { cita } from '../articolo/norme';

/** Ownership of the data bank does not move with the data (LE-01, ninth part); liability for the use made of it. */
export const titolarita = definisci({
  chiave: 'titolarita',
  versione: 1,
  parte: 'TITOLARITA',
  nome: 'Titolarità e responsabilità',
  schema: z.object({}),
  esempio: {},
  testo: {
    titolo: 'Titolarità della banca dati e responsabilità',
    commi: [
      'L’Erogatore resta il solo titolare della banca dati e decide come è gestita, organizzata e mostrata; il passaggio di un dato da un sistema all’altro non ne cambia la titolarità ({{norma_titolarita}}).',
      'Il Fruitore risponde dell’uso che fa dei dati e tiene indenne l’Erogatore dalle pretese di terzi che ne derivano. L’Erogatore non risponde dei danni dovuti a interruzioni, ritardi o errori di trasmissione.',
    ],
  },
  segnaposti: {
    norma_titolarita: tralasciabile('la norma sulla titolarità dei dati, in vigore alla data dell’atto'),
  },
  valori: (_, { data }) => ({ norma_titolarita: cita('cad-50-titolarita', data) }),
  regole: () => ({}),
  come: () => 'La consultazione è in sola lettura: il dato resta nei sistemi dell’Erogatore.',
});
