import { z } from 'zod';
import { isDataIso } from '@/lib/core/date';

const data = z.string().refine(isDataIso, 'Scrivi una data valida.').optional().or(z.literal('').transform(() => undefined));
const testo = z.string().trim().max(100).optional();

/** Filters of the register; empty ones do not filter. `dopo` is the cursor of the next page. */
export const filtriRegistroSchema = z.object({
  dal: data,
  al: data,
  ente: z.uuid().optional().or(z.literal('').transform(() => undefined)),
  convenzione: z.uuid().optional().or(z.literal('').transform(() => undefined)),
  operatore: testo,
  categoria: z.enum(['CONSULTAZIONE', 'ACCESSO', 'ATTO', 'LETTURA']).optional().or(z.literal('').transform(() => undefined)),
  esito: z.enum(['CONSENTITO', 'NEGATO']).optional().or(z.literal('').transform(() => undefined)),
  dopo: z.string().max(80).optional(),
});
export type FiltriRegistro = z.output<typeof filtriRegistroSchema>;
