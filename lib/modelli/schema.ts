import { z } from 'zod';
import { data, testo } from '@/lib/core/campi';

/** A key of the catalogue; which ones there are, the use case knows: the browser does not need all the clauses for it. */
const chiave = z.string().min(1).max(40);

export const modelloSchema = z.object({ id: z.uuid() });
export const clausolaSchema = z.object({ id: z.uuid(), chiave });

/** A wording as it is typed. A draft may be wrong or unfinished: what is wrong with it is told beside it, and held at the approval. */
const testoScritto = z.object({
  titolo: z.string().max(500, 'Il titolo è troppo lungo.'),
  commi: z
    .array(z.object({ testo: z.string().max(10_000, 'Il comma è troppo lungo: dividilo.') }))
    .max(100, 'I commi sono troppi: uniscine qualcuno.'),
});

/** `letta`: the digest of the wording from which the person started, so that two people do not overwrite each other. */
export const salvareTestoClausolaSchema = clausolaSchema.extend({ letta: z.string(), ...testoScritto.shape });

/** The whole convenzione as it would read; with a clause as it is being typed, when there is one. */
export const anteprimaModelloSchema = z.object({ id: z.uuid(), clausola: testoScritto.extend({ chiave }).optional() });

/** `letta`: the digest of the draft that the person has in front of it. */
export const scartareBozzaModelloSchema = z.object({ id: z.uuid(), letta: z.string() });

export const approvareModelloSchema = scartareBozzaModelloSchema.extend({
  attoNumero: testo('Scrivi il numero dell’atto della Giunta.', 60),
  attoData: data(),
});
