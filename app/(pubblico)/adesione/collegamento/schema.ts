import { z } from 'zod';
import { nuovoCollegamentoSchema } from '@/lib/adesioni/schema-atti';

/** The public form also says which comune: behind the door it is the request's own. */
export const collegamentoPubblicoSchema = nuovoCollegamentoSchema.extend({ comune: z.string().min(1, 'Scegli il comune.').max(60) });
