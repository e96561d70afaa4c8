import { z } from 'zod';
import { criteriSchema } from '@/lib/anagrafe/schema';

const motivazione = {
  finalita: z.string().max(100),
  riferimento: z.string().trim().max(60, 'Al massimo 60 caratteri.').default(''),
};

export const cercarePersoneSchema = z.object({ ...motivazione, criteri: criteriSchema });
export const aprireVisuraSchema = z.object({ ...motivazione, tipo: z.string().max(60), soggettoId: z.uuid() });
