import { z } from 'zod';
import { casella, codiceFiscale, dataNascita, facoltativo, motivo, telefono, testo } from '@/lib/core/campi';
import { fileRicevuto } from '@/lib/core/file';
import { MOTIVI_DISABILITAZIONE, STATI_OPERATORE, type MotivoDisabilitazione } from './domain';

/** A person of the roster, typed or pasted: the card may stay incomplete until enabling is asked. */
export const personaSchema = z.object({
  nome: testo('Scrivi il nome.', 100),
  cognome: testo('Scrivi il cognome.', 100),
  codiceFiscale,
  dataNascita: facoltativo(dataNascita),
  luogoNascita: facoltativo(testo('Scrivi il comune o lo Stato di nascita.', 120)),
  email: facoltativo(casella()),
  telefono: facoltativo(telefono),
  sede: facoltativo(testo('Scrivi la sede di lavoro.')),
});

export const aggiuntaSchema = z.object({
  convenzioneId: z.uuid('Scegli la convenzione.'),
  persone: z
    .array(personaSchema)
    .min(1, 'Indica almeno una persona.')
    .max(500, 'Aggiungi al massimo 500 persone alla volta.')
    .superRefine((persone, contesto) => {
      persone.forEach((persona, indice) => {
        const prima = persone.findIndex((altra) => altra.codiceFiscale === persona.codiceFiscale);
        if (prima < indice)
          contesto.addIssue({
            code: 'custom',
            path: [indice, 'codiceFiscale'],
            message: `Questa persona è già indicata alla riga ${prima + 1}.`,
          });
      });
    }),
});

export const schedaSchema = personaSchema.extend({ operatoreId: z.uuid(), versione: z.number().int() });

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

/** Filters of the lists; they travel in the address, so they hold ids and states only, never names. */
export const filtroOperatoriSchema = z.object({
  enteId: facoltativo(z.uuid()),
  convenzioneId: facoltativo(z.uuid()),
  stato: facoltativo(z.enum(STATI_OPERATORE)),
});
