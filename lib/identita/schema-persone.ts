import { z } from 'zod';
import { casella, data, facoltativo, motivo, testo } from '@/lib/core/campi';
import { generalita } from '@/lib/core/campi-persona';
import { RUOLI_COMUNE } from '@/lib/core/ruoli';
import { fileRicevuto } from '@/lib/core/file';

const ruoli = z
  .array(z.enum(RUOLI_COMUNE, 'Scegli un ruolo.'))
  .min(1, 'Scegli almeno un ruolo.')
  .transform((scelti) => [...new Set(scelti)]);

const incarico = {
  email: casella(),
  ruoli,
  /** Last day of access, included; asked of an auditor. */
  accessoFinoAl: facoltativo(data()),
  /** Convenzioni to which an auditor is limited; none: all. */
  ambitoConvenzioni: z.array(z.uuid()).default([]),
};

type Incarico = { ruoli: readonly string[]; accessoFinoAl?: string | undefined };
const unRevisoreNonFaAltro = ({ ruoli: scelti }: Incarico) => !scelti.includes('AUDITOR') || scelti.length === 1;
const unRevisoreHaUnTermine = ({ ruoli: scelti, accessoFinoAl }: Incarico) => !scelti.includes('AUDITOR') || accessoFinoAl !== undefined;
const SOLO = { path: ['ruoli'], message: 'Chi controlla non può avere altri ruoli: il controllo resta indipendente.' };
const TERMINE = { path: ['accessoFinoAl'], message: 'Indica fino a quando dura l’incarico di controllo.' };

export const collegaSchema = z
  .object({ ...generalita, ...incarico })
  .refine(unRevisoreNonFaAltro, SOLO)
  .refine(unRevisoreHaUnTermine, TERMINE);

export const modificaCollegaSchema = z
  .object({ utenteId: z.uuid(), ...incarico })
  .refine(unRevisoreNonFaAltro, SOLO)
  .refine(unRevisoreHaUnTermine, TERMINE);

export const spegnimentoSchema = z.object({ utenteId: z.uuid(), motivo: motivo('Spiega il motivo in almeno 5 caratteri.', 5, 500) });

/** The Sindaco's proclamation or delegation (LE-02): who it names, which act, from when to when; the act itself is the file. */
export const datiDelegaSchema = z
  .object({
    utenteId: z.uuid('Scegli la persona.'),
    qualifica: testo('Scrivi la qualifica, per esempio Sindaco o responsabile dei servizi demografici.', 150),
    attoNumero: testo('Scrivi il numero dell’atto.', 60),
    attoData: data(),
    validaDal: data(),
    validaAl: facoltativo(data()),
  })
  .refine(({ validaDal, validaAl }) => validaAl === undefined || validaAl >= validaDal, {
    path: ['validaAl'],
    message: 'La fine non può venire prima dell’inizio.',
  })
  .refine(({ attoData, validaDal }) => attoData <= validaDal, {
    path: ['validaDal'],
    message: 'La validità non può cominciare prima della data dell’atto.',
  });

/** With the act itself, as it arrives. */
export const delegaSchema = datiDelegaSchema.safeExtend({ file: fileRicevuto });
