import { z } from 'zod';
import { enumera, quanti } from '@/lib/core/parole';
import { definisci, obbligatorio } from '../definizione';
import { FORMATI_PACCHETTO, type FormatoPacchetto } from '../regole/regole';

const NOMI_FORMATO = { CSV: 'CSV', JSON_LINES: 'JSON Lines', XLSX: 'Excel' } as const satisfies Record<FormatoPacchetto, string>;
const formati = (codici: readonly FormatoPacchetto[]): string =>
  enumera(
    codici.map((codice) => NOMI_FORMATO[codice]),
    'o',
  );

/** RT-12: extracts prepared for the ente, at an address personal to each user; the data say when they were published (RT-03). */
export const pacchetti = definisci({
  chiave: 'pacchetti',
  versione: 1,
  parte: 'MODALITA_DI_ACCESSO',
  nome: 'Pacchetti di dati',
  schema: z.object({
    formati: z.array(z.enum(FORMATI_PACCHETTO)).min(1, 'Scegli almeno un formato.'),
    /** For how long the address of a package answers. */
    giorni: z.int().min(1).max(90),
  }),
  esempio: { formati: ['CSV'], giorni: 30 },
  modulo: {
    formati: { etichetta: 'Formati in cui l’ente può chiedere i pacchetti', voci: NOMI_FORMATO },
    giorni: { etichetta: 'Giorni per cui un pacchetto resta da scaricare' },
  },
  testo: {
    titolo: 'Pacchetti di dati',
    commi: [
      'Oltre alla consultazione, e in deroga al divieto di estrarre dati, l’Erogatore può preparare per il Fruitore pacchetti dei dati che il profilo concede, in formato {{formati_pacchetto}}, secondo ciò che il Fruitore ha chiesto.',
      'Ciascuna persona abilitata scarica il pacchetto da un indirizzo riservato a lei, che risponde per {{validita_pacchetto}}. Il pacchetto dice a quale data i dati sono pubblicati.',
      'Ai pacchetti si applicano le stesse regole della consultazione: ogni scarico è annotato come una richiesta.',
    ],
  },
  segnaposti: {
    formati_pacchetto: obbligatorio('i formati in cui si possono chiedere i pacchetti'),
    validita_pacchetto: obbligatorio('per quanto tempo un pacchetto si può scaricare'),
  },
  valori: ({ formati: scelti, giorni }) => ({
    formati_pacchetto: formati(scelti),
    validita_pacchetto: quanti(giorni, 'giorno', 'giorni'),
  }),
  senza: { pacchetti: [], giorniPacchetto: null },
  regole: ({ formati: scelti, giorni }) => ({ pacchetti: scelti, giorniPacchetto: giorni }),
  come: ({ formati: scelti, giorni }) =>
    `L’ufficio prepara il pacchetto (${formati(scelti)}); l’indirizzo è personale, scade dopo ${quanti(giorni, 'giorno', 'giorni')} e ogni scarico resta nel registro.`,
});
