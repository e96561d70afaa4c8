import { z } from 'zod';
import { clausolaSchema } from '@/lib/clausole/officina';
import { estremiAtto, testoScritto } from '@/lib/core/testo/schema';

export const modelloSchema = z.object({ id: z.uuid() });

/** The whole convenzione as it would read; or one article of it, as it is being typed. */
export const anteprimaModelloSchema = z.union([clausolaSchema.extend({ testo: testoScritto }), modelloSchema]);

/** `letta`: the digest of the draft that the person has in front of it. */
export const scartareBozzaModelloSchema = z.object({ id: z.uuid(), letta: z.string() });

/** `letta`: the digest of the set that the person has in front of it, draft or not; `scelte`: keys of the clauses that a model may do without. */
export const scegliereClausoleSchema = scartareBozzaModelloSchema.extend({ scelte: z.array(z.string().max(40)).max(50) });

export const approvareModelloSchema = scartareBozzaModelloSchema.extend(estremiAtto);
