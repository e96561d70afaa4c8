import { z } from 'zod';
import { PREDEFINITI } from '@/lib/clausole/modelli';
import { clausolaSchema } from '@/lib/clausole/modulo/officina';
import { testo } from '@/lib/core/campi';
import { estremiAtto, testoScritto } from '@/lib/core/testo/schema';
import { leggiOrigine } from './domain/origine';

export const modelloSchema = z.object({ id: z.uuid() });

/** The whole convenzione as it would read; or one article of it, as it is being typed. */
export const anteprimaModelloSchema = z.union([clausolaSchema.extend({ testo: testoScritto }), modelloSchema]);

/** `letta`: the digest of the draft that the person has in front of it. */
export const scartareBozzaModelloSchema = z.object({ id: z.uuid(), letta: z.string() });

/** `letta`: the digest of the set that the person has in front of it, draft or not; `scelte`: keys of the clauses that a model may do without. */
export const scegliereClausoleSchema = scartareBozzaModelloSchema.extend({ scelte: z.array(z.string().max(40)).max(50) });

const DA_CHE_COSA = 'Scegli da che cosa partire.';
export const creareModelloSchema = z.object({
  nome: testo('Scrivi il nome del modello, come lo leggeranno gli enti.', 120),
  descrizione: testo('Scrivi in una frase a chi serve e per che cosa.', 300),
  origine: z.string({ error: DA_CHE_COSA }).refine((scritta) => leggiOrigine(scritta) !== null, DA_CHE_COSA),
});

/** `decisioni`: by clause, the parameters with which the comune completes the preset. */
export const aprirePredefinitoSchema = z.object({
  predefinito: z.enum(PREDEFINITI.map(({ codice }) => codice) as [string, ...string[]]),
  decisioni: z.record(z.string(), z.unknown()).default({}),
  ...estremiAtto,
});

export const approvareModelloSchema = scartareBozzaModelloSchema.extend(estremiAtto);
