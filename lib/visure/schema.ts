import { z } from 'zod';
import type { Regole } from '@/lib/clausole/regole';
import { difettoCodiceOpaco } from './domain/riferimento';
import { criteriSchema } from './schema-criteri';

/** Stated at every request (SA-04): nothing is defaulted, the use case checks both against the convenzione. */
const motivazioneSchema = z.object({
  finalita: z.string().max(100),
  riferimento: z.string().trim().max(60, 'Al massimo 60 caratteri.').default(''),
});

export const cercarePersoneSchema = motivazioneSchema.and(criteriSchema);
export const aprireVisuraSchema = motivazioneSchema.extend({ tipo: z.string().max(60), soggettoId: z.uuid() });

/** The case in hand, as the operator declares it before the first search. */
const praticaSchema = z.object({
  finalita: z.string({ error: 'Scegli la finalità per cui consulti.' }).min(1, 'Scegli la finalità per cui consulti.').max(100),
  riferimento: z.string().trim().max(60, 'Al massimo 60 caratteri.'),
});
export type Pratica = z.output<typeof praticaSchema>;

/** The same, with the reference as the clause asks it; the search checks it again. */
export function schemaDellaPratica(riferimentoPratica: Regole['riferimentoPratica']) {
  return praticaSchema.superRefine(({ riferimento }, contesto) => {
    if (riferimentoPratica === 'FACOLTATIVO') return;
    const difetto =
      riferimento === '' ? 'Scrivi il riferimento della pratica.' : riferimentoPratica === 'OPACO' ? difettoCodiceOpaco(riferimento) : null;
    if (difetto !== null) contesto.addIssue({ code: 'custom', path: ['riferimento'], message: difetto });
  });
}
