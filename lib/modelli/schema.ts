import { z } from 'zod';
import { clausolaSchema } from '@/lib/clausole/officina';
import { testo } from '@/lib/core/campi';
import { estremiAtto, testoScritto } from '@/lib/core/testo/schema';

export const modelloSchema = z.object({ id: z.uuid() });

/** The whole convenzione as it would read; or one article of it, as it is being typed. */
export const anteprimaModelloSchema = z.union([clausolaSchema.extend({ testo: testoScritto }), modelloSchema]);

/** `letta`: the digest of the draft that the person has in front of it. */
export const scartareBozzaModelloSchema = z.object({ id: z.uuid(), letta: z.string() });

/** `letta`: the digest of the set that the person has in front of it, draft or not; `scelte`: keys of the clauses that a model may do without. */
export const scegliereClausoleSchema = scartareBozzaModelloSchema.extend({ scelte: z.array(z.string().max(40)).max(50) });

/** From what a new model starts: a preset, by its code; or a version of the comune's own, by its id. */
const ORIGINE = /^(PREDEFINITO:[a-z0-9-]{2,40}|MODELLO:[0-9a-f-]{36})$/;
export const creareModelloSchema = z.object({
  nome: testo('Scrivi il nome del modello, come lo leggeranno gli enti.', 120),
  descrizione: testo('Scrivi in una frase a chi serve e per che cosa.', 300),
  origine: z.string({ error: 'Scegli da che cosa partire.' }).regex(ORIGINE, 'Scegli da che cosa partire.'),
});

export const approvareModelloSchema = scartareBozzaModelloSchema.extend(estremiAtto);
