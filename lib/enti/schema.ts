import { z } from 'zod';
import { immagineRicevuta } from '@/lib/core/file';

/** 512 KiB: a coat of arms for the head of a letter needs far fewer. */
export const MASSIMO_STEMMA = 512 * 1024;

export const stemmaSchema = z.object({
  file: immagineRicevuta.refine(({ contenuto }) => contenuto.length <= MASSIMO_STEMMA, 'Il file è troppo grande: il limite è di 512 kB.'),
});
