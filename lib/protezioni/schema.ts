import { z } from 'zod';
import { codiceFiscale, motivo } from '@/lib/core/campi';

const riservato = motivo('Scrivi in poche parole perché.', 5, 1000);
export const disporreProtezioneSchema = z.object({ codiceFiscale, motivo: riservato });
export const revocareProtezioneSchema = z.object({ id: z.uuid(), motivo: riservato });
