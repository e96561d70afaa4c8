import { z } from 'zod';
import { motivo } from '@/lib/core/campi';
import { schemaDeiCampi } from '@/lib/core/campi-atto';
import { generalita } from '@/lib/core/campi-persona';
import { CAMPI_ESTRATTO } from './domain/campi-estratto';

/** Who asks, how the office has identified it, and of which days. */
export const estrattoSchema = z
  .object({
    ...generalita,
    identificazione: motivo('Scrivi in almeno 10 caratteri come hai identificato la persona, per esempio con quale documento.', 10, 500),
    ...schemaDeiCampi(CAMPI_ESTRATTO).shape,
  })
  .refine(({ dal, al }) => dal <= al, { path: ['al'], message: 'L’ultimo giorno viene prima del primo: controlla le date.' });
