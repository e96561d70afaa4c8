import { z } from 'zod';
import { data, facoltativo, motivo } from '@/lib/core/campi';

/** Ways of delivering a document. By PEC Varco sends it; of the others the office says when they arrived. */
export const MODI_CONSEGNA = { PEC: 'PEC', RACCOMANDATA: 'Raccomandata', A_MANO: 'Consegna a mano' } as const;
export type ModoConsegna = keyof typeof MODI_CONSEGNA;
const modo = z.enum(Object.keys(MODI_CONSEGNA) as [ModoConsegna, ...ModoConsegna[]], 'Indica come è stato spedito.');

export const documentoSchema = z.object({ id: z.uuid() });

/**
 * `numero` and `data` where the comune has a protocol of its own; neither where Varco's register gives them. `conferma`: of a number that
 * seems wrong.
 */
export const protocolloDocumentoSchema = documentoSchema.extend({
  numero: facoltativo(z.string().trim().max(40)),
  data: facoltativo(data('Scrivi la data del protocollo, come 31/12/2026.')),
  conferma: z.boolean().default(false),
});

export const consegnaSchema = documentoSchema.extend({
  modo,
  data: data('Scrivi il giorno della consegna, come 31/12/2026.'),
  nota: facoltativo(z.string().trim().max(500)),
});

export const mancataConsegnaSchema = documentoSchema.extend({
  modo,
  data: data('Scrivi il giorno in cui se n’è avuta notizia, come 31/12/2026.'),
  nota: motivo('Scrivi perché non è arrivato, in almeno 5 caratteri.', 5, 500),
});
