import { z } from 'zod';
import { isDataIso } from '@/lib/core/date';
import { CATEGORIE, ESITI } from './domain/voce';

const vuoto = (valore: unknown): unknown => (valore === '' || valore === null ? undefined : valore);
const data = z.preprocess(vuoto, z.string().refine(isDataIso, 'Scrivi una data valida.').optional());
const id = z.preprocess(vuoto, z.uuid('Scegli una voce dell’elenco.').optional());

/**
 * Filters of the register; empty ones do not filter. They travel in the page's address, so a person is named by the id of its account and
 * never by its name. `dopo` is the cursor of the next page.
 */
export const filtriRegistroSchema = z.object({
  dal: data,
  al: data,
  ente: id,
  convenzione: id,
  persona: id,
  categoria: z.preprocess(vuoto, z.enum(CATEGORIE).optional()),
  esito: z.preprocess(vuoto, z.enum(ESITI).optional()),
  /** Code of a refusal, as `SOGLIA_ORARIA`. */
  motivo: z.preprocess(
    vuoto,
    z
      .string()
      .regex(/^[A-Z_]{3,60}$/)
      .optional(),
  ),
  dopo: z.preprocess(vuoto, z.string().max(80).optional()),
});
export type FiltriRegistro = z.output<typeof filtriRegistroSchema>;
