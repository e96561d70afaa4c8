import { z } from 'zod';
import { estremiAtto, testoScritto } from '@/lib/core/testo/schema';

/** A key of the catalogue; which ones there are, the use case knows: the browser does not need all the clauses for it. */
const chiave = z.string().min(1).max(40);

export const modelloSchema = z.object({ id: z.uuid() });
export const clausolaSchema = z.object({ id: z.uuid(), chiave });

/** `letta`: the digest of the wording from which the person started, so that two people do not overwrite each other. */
export const salvareTestoClausolaSchema = clausolaSchema.extend({ letta: z.string(), testo: testoScritto });

/** The parameters as a form holds them; what each must be, the clause's own schema says. `letta`: the digest of those started from. */
export const salvareParametriClausolaSchema = clausolaSchema.extend({
  letta: z.string(),
  valori: z.record(z.string().max(40), z.union([z.boolean(), z.string().max(4_000), z.array(z.string().max(100)).max(50)])),
});

/** The whole convenzione as it would read; or one article of it, as it is being typed. */
export const anteprimaModelloSchema = z.union([clausolaSchema.extend({ testo: testoScritto }), modelloSchema]);

/** `letta`: the digest of the draft that the person has in front of it. */
export const scartareBozzaModelloSchema = z.object({ id: z.uuid(), letta: z.string() });

export const approvareModelloSchema = scartareBozzaModelloSchema.extend(estremiAtto);
