import { z } from 'zod';

export const chiedereRelazioneSchema = z.object({
  convenzioneId: z.uuid('Scegli la convenzione.'),
  anno: z.coerce
    .number({ error: 'Scrivi l’anno, per esempio 2026.' })
    .int()
    .min(2000, 'Scrivi l’anno, per esempio 2026.')
    .max(2100, 'Scrivi l’anno, per esempio 2026.'),
});

/** What the worker needs to produce the report: ids only. The document takes the work's id, so that doing it twice leaves one. */
export const produrreRelazioneSchema = chiedereRelazioneSchema.extend({ lavoroId: z.uuid() });
