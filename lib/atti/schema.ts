import { z } from 'zod';
import { facoltativo, motivo } from '@/lib/core/campi';
import { schemaDeiCampi, type CampiAtto } from '@/lib/core/campi-atto';
import type { SoggettoAtto } from './domain/definizione';

/** The people chosen; where the form asks for one alone, its id by itself. */
const persone = <S extends z.ZodType<string[], unknown>>(elenco: S) =>
  z.preprocess((scelte) => (typeof scelte === 'string' ? [scelte] : scelte), elenco);
const elencoPersone = z.array(z.uuid()).max(2000);

/** Of what an act speaks: the convenzione, and the people chosen where it speaks of people. */
export const oggettoSchema = z.object({
  convenzioneId: facoltativo(z.uuid()),
  operatori: persone(elencoPersone.default([])),
});

/** `unaPerPersona`: the act speaks of one alone (SA-10). */
type Scritto = { readonly campi: CampiAtto; readonly soggetto: SoggettoAtto; readonly unaPerPersona?: boolean };

/** The whole request of an act: one schema for the form and for the command. */
export function schemaDellAtto({ campi, soggetto, unaPerPersona = false }: Scritto) {
  const nessuno = unaPerPersona ? 'Scegli l’operatore.' : 'Scegli almeno un operatore.';
  return oggettoSchema.extend({
    tipo: z.string(),
    operatori: soggetto === 'OPERATORI' ? persone(elencoPersone.min(1, nessuno).prefault([])) : oggettoSchema.shape.operatori,
    /** Prepared knowing that another one waits for its signature, in whose place it comes (a designation, SA-10, a version) or beside which. */
    sostituisce: z.boolean().default(false),
    valori: schemaDeiCampi(campi),
  });
}

export const documentoDaRitirareSchema = z.object({ documentoId: z.uuid() });

/** The reason is kept with the act and in the register. */
export const ritiroSchema = documentoDaRitirareSchema.extend({
  motivo: motivo('Scrivi perché lo ritiri, in almeno 10 caratteri.', 10, 500),
});

export const convenzioneSchema = z.object({ convenzioneId: z.uuid() });

/** One kind of act of a convenzione; which kinds there are, the use case knows. */
export const daPreparareSchema = convenzioneSchema.extend({ tipo: z.string().max(40) });
