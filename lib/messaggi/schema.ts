import { z } from 'zod';
import { facoltativo } from '@/lib/core/campi';
import { STATI_MESSAGGIO } from '@/lib/core/messaggi';

export const messaggioSchema = z.object({ messaggioId: z.uuid() });

/** Filters of the list of messages; `pagina` from 1. */
export const filtriMessaggiSchema = z.object({
  stato: facoltativo(z.enum(STATI_MESSAGGIO)),
  pagina: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type FiltriMessaggi = z.output<typeof filtriMessaggiSchema>;
