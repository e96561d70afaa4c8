import { z } from 'zod';
import { nonTrovato } from '@/lib/core/errors';
import { ATTI, TIPI_ATTO, type TipoAtto } from './domain/catalogo';
import { oggettoSchema, schemaDellAtto } from './schema';

/** The kinds of act are known here and not to the browser, which would load every wording with them. */
const tipoAttoSchema = z.enum(TIPI_ATTO as readonly [TipoAtto, ...TipoAtto[]], 'Scegli un documento tra quelli elencati.');

type Oggetto = z.output<typeof oggettoSchema>;
/** An act asked for, with all that it needs. */
export type RichiestaAtto = Oggetto & {
  readonly tipo: TipoAtto;
  readonly sostituisce: boolean;
  readonly valori: Readonly<Record<string, string | boolean>>;
};

/** What has to be there to archive an act: the fields of its kind, all of them. */
export const preparareSchema = z.looseObject({ tipo: tipoAttoSchema }).transform((grezzo, contesto): RichiestaAtto => {
  const letto = schemaDellAtto(ATTI[grezzo.tipo]).safeParse(grezzo);
  if (letto.success) return { ...letto.data, tipo: grezzo.tipo };
  for (const { path, message } of letto.error.issues) contesto.addIssue({ code: 'custom', path: [...path], message });
  return z.NEVER;
});

/** A preview takes what there is so far: `valori` as they are typed, whole or not. */
export const anteprimaSchema = oggettoSchema.extend({ tipo: tipoAttoSchema, valori: z.record(z.string(), z.unknown()).default({}) });

/** The kind of act that a page's address names; NON_TROVATO where there is none. */
export function tipoDi(scritto: string): TipoAtto {
  const letto = tipoAttoSchema.safeParse(scritto);
  if (!letto.success) throw nonTrovato('Il documento');
  return letto.data;
}
