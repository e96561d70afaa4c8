import { z } from 'zod';
import { data, facoltativo, motivo, testo } from '@/lib/core/campi';
import type { CampoAtto, SoggettoAtto } from './domain/definizione';

/** What the office types for an act, checked the same way in its form and behind the door. */
function campo({ tipo, etichetta, scelte = {} }: CampoAtto) {
  const manca = `Compila «${etichetta}».`;
  switch (tipo) {
    case 'testo':
      return testo(manca, 300);
    case 'area':
      return motivo(manca, 1, 4000);
    case 'data':
      return data('Scrivi una data che esiste, come 31/12/2026.');
    case 'scelta':
      return z.string().refine((codice) => Object.hasOwn(scelte, codice), `Scegli una voce in «${etichetta}».`);
    case 'ora':
      return z
        .string()
        .trim()
        .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'Scrivi l’ora con ore e minuti, come 14:30.')
        .transform((scritta) => scritta.replace('.', ':').padStart(5, '0'));
  }
}

/** An optional field that is left empty is the empty string: an act tells that apart from what nobody has asked. */
export function schemaDelCampo(definizione: CampoAtto): z.ZodType<string, unknown> {
  return definizione.facoltativo ? facoltativo(campo(definizione)).transform((valore) => valore ?? '') : campo(definizione);
}

export type CampiAtto = Readonly<Record<string, CampoAtto>>;

function schemaDeiCampi(campi: CampiAtto): z.ZodObject<Record<string, z.ZodType<string, unknown>>> {
  return z.object(Object.fromEntries(Object.entries(campi).map(([nome, definizione]) => [nome, schemaDelCampo(definizione)])));
}

/** The people chosen; where the form asks for one alone, its id by itself. */
const persone = <S extends z.ZodType<string[], unknown>>(elenco: S) =>
  z.preprocess((scelte) => (typeof scelte === 'string' ? [scelte] : scelte), elenco);
const elencoPersone = z.array(z.uuid()).max(2000);

/** Of what an act speaks: one of the two ids, and the people chosen where it speaks of people. */
export const oggettoSchema = z.object({
  convenzioneId: facoltativo(z.uuid()),
  adesioneId: facoltativo(z.uuid()),
  operatori: persone(elencoPersone.default([])),
});

/** The whole request of an act: one schema for the form and for the command. */
export function schemaDellAtto({ campi, soggetto }: { readonly campi: CampiAtto; readonly soggetto: SoggettoAtto }) {
  return oggettoSchema.extend({
    tipo: z.string(),
    operatori:
      soggetto === 'OPERATORI' ? persone(elencoPersone.min(1, 'Scegli almeno un operatore.').prefault([])) : oggettoSchema.shape.operatori,
    valori: schemaDeiCampi(campi),
  });
}

export const convenzioneSchema = z.object({ convenzioneId: z.uuid() });

/** One kind of act of a convenzione; which kinds there are, the use case knows. */
export const daPreparareSchema = convenzioneSchema.extend({ tipo: z.string().max(40) });
