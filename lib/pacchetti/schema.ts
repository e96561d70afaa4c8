import { z } from 'zod';
import { motivo } from '@/lib/core/campi';
import { FORMATI_PACCHETTO } from '@/lib/clausole/regole';
import { SCARICHI_MASSIMI } from './domain/limiti';

export const pacchettoSchema = z.object({ id: z.uuid() });

/** Why it is stopped or withdrawn: it stays beside it. */
export const chiuderePacchettoSchema = pacchettoSchema.extend({ motivo: motivo('Scrivi in poche parole perché.', 5, 500) });

const intero = (vuoto: string, minimo: number, massimo: number) =>
  z.coerce.number({ error: vuoto }).int('Scrivi un numero intero.').min(minimo, `Almeno ${minimo}.`).max(massimo, `Al massimo ${massimo}.`);

export const chiederePacchettoSchema = z.object({
  convenzioneId: z.uuid(),
  estratto: z.string().min(1, 'Scegli che cosa preparare.').max(60),
  selezione: z.record(z.string().max(60), z.string().trim().max(200, 'Al massimo 200 caratteri.')).default({}),
  campi: z.array(z.string().max(60)).min(1, 'Scegli almeno un dato.').max(200),
  formato: z.enum(FORMATI_PACCHETTO, 'Scegli il formato.'),
  finalita: z.string().min(1, 'Scegli la finalità.').max(100),
  destinatari: z.array(z.uuid()).min(1, 'Scegli almeno una persona.').max(100),
  giorni: intero('Scrivi per quanti giorni.', 1, 90),
  scarichi: intero('Scrivi quante volte.', 1, SCARICHI_MASSIMI),
});
