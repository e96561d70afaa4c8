import { z } from 'zod';
import { facoltativo } from '@/lib/core/campi';
import { isDataIso } from '@/lib/core/date';
import { CATEGORIE, ESITI } from './domain/voce';

const data = facoltativo(z.string().refine(isDataIso, 'Scrivi una data valida.'));
const id = facoltativo(z.uuid('Scegli una voce dell’elenco.'));

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
  categoria: facoltativo(z.enum(CATEGORIE)),
  esito: facoltativo(z.enum(ESITI)),
  /** Code of a refusal, as `SOGLIA_ORARIA`. */
  motivo: facoltativo(z.string().regex(/^[A-Z_]{3,60}$/)),
  dopo: facoltativo(z.string().max(80)),
});
export type FiltriRegistro = z.output<typeof filtriRegistroSchema>;
