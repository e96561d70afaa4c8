import { z } from 'zod';
import { STATI_MESSAGGIO } from './domain';

export const messaggioSchema = z.object({ messaggioId: z.uuid() });

const vuoto = (valore: unknown): unknown => (valore === '' ? undefined : valore);

/** Filters of the list of messages; `pagina` from 1. */
export const filtriMessaggiSchema = z.object({
  stato: z.preprocess(vuoto, z.enum(STATI_MESSAGGIO).optional()),
  pagina: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type FiltriMessaggi = z.output<typeof filtriMessaggiSchema>;
