import { z } from 'zod';
import { testoScritto } from '@/lib/core/testo/schema';

/** What the workshop of the clauses asks, whatever set they stand in: a model, or a convenzione that an addendum changes. */

/** A key of the catalogue; which ones there are, the use case knows: the browser does not need all the clauses for it. */
const chiave = z.string().min(1).max(40);
/** `id`: of the model, or of the convenzione. */
export const clausolaSchema = z.object({ id: z.uuid(), chiave });

/** `letta`: the digest of the wording from which the person started, so that two people do not overwrite each other. */
export const testoClausolaSchema = clausolaSchema.extend({ letta: z.string(), testo: testoScritto });

/** The parameters as a form holds them; what each must be, the clause's own schema says. `letta`: the digest of those started from. */
export const parametriClausolaSchema = clausolaSchema.extend({
  letta: z.string(),
  valori: z.record(z.string().max(80), z.union([z.boolean(), z.string().max(4_000), z.array(z.string().max(100)).max(50)])),
});
