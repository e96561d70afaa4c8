import { z } from 'zod';
import { facoltativo, motivo } from '@/lib/core/campi';
import { elencoPersone, personaSchema } from '@/lib/core/campi-persona';
import { fileRicevuto } from '@/lib/core/file';
import { MOTIVI_DISABILITAZIONE, STATI_OPERATORE, type MotivoDisabilitazione } from './domain/operatore';

export const aggiuntaSchema = z.object({
  convenzioneId: z.uuid('Scegli la convenzione.'),
  persone: elencoPersone('Indica almeno una persona.').max(500, 'Aggiungi al massimo 500 persone alla volta.'),
});

export const schedaSchema = personaSchema.extend({ operatoreId: z.uuid(), versione: z.number().int() });

/** CA-08: which fields of the profile remain to one operator. */
export const restrizioneSchema = z.object({
  operatoreId: z.uuid(),
  versione: z.number().int(),
  campi: z
    .array(z.string().min(1).max(60))
    .min(1, 'Lascia almeno un campo: per togliere ogni accesso sospendi o disabilita l’operatore.')
    .max(500),
});

/** One or more operators of the same convenzione. */
export const sceltaSchema = z.object({
  operatoreIds: z
    .array(z.uuid())
    .min(1, 'Scegli almeno un operatore.')
    .max(500)
    .transform((ids) => [...new Set(ids)]),
});

/** The act that designates them, signed: the file travels with the choice. */
export const designazioneSchema = sceltaSchema.extend({ file: fileRicevuto });

export const operatoreSchema = z.object({ operatoreId: z.uuid() });

export const motivatoSchema = z.object({ operatoreId: z.uuid(), motivo: motivo('Spiega il motivo in almeno 5 caratteri.', 5, 500) });

export const disabilitazioneSchema = z.object({
  operatoreId: z.uuid(),
  causa: z.enum(Object.keys(MOTIVI_DISABILITAZIONE) as [MotivoDisabilitazione, ...MotivoDisabilitazione[]], 'Scegli il motivo.'),
  nota: facoltativo(z.string().trim().max(500)),
});

/** CHE_ENTRANO: who can log in today, as the office's desk counts them. */
const FILTRI_STATO_OPERATORE = ['CHE_ENTRANO', ...STATI_OPERATORE] as const;

/** Filters of the lists; they travel in the address, so they hold ids and states only, never names. */
export const filtroOperatoriSchema = z.object({
  enteId: facoltativo(z.uuid()),
  convenzioneId: facoltativo(z.uuid()),
  stato: facoltativo(z.enum(FILTRI_STATO_OPERATORE)),
});
