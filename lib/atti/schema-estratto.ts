import { z } from 'zod';
import { data, motivo } from '@/lib/core/campi';
import { generalita } from '@/lib/core/campi-persona';

/** Who asks, how the office has identified it, and of which days. */
export const estrattoSchema = z
  .object({
    ...generalita,
    identificazione: motivo('Scrivi in almeno 10 caratteri come hai identificato la persona, per esempio con quale documento.', 10, 500),
    dal: data('Scrivi il primo giorno, come 01/01/2026.'),
    al: data('Scrivi l’ultimo giorno, come 31/12/2026.'),
  })
  .refine(({ dal, al }) => dal <= al, { path: ['al'], message: 'L’ultimo giorno viene prima del primo: controlla le date.' });
