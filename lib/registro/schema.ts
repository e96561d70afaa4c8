import { z } from 'zod';
import { data as dataScritta, facoltativo } from '@/lib/core/campi';
import { CATEGORIE, ESITI } from './domain/voce';

const data = facoltativo(dataScritta());
const id = facoltativo(z.uuid('Scegli una voce dell’elenco.'));

/**
 * Filters of the register; empty ones do not filter. They travel in the page's address, so a person is named by the id of its account and
 * never by its name. `dopo` is the cursor of the next page.
 */
export const filtriRegistroSchema = z.object({
  dal: data,
  al: data,
  ente: id,
  convenzione: id,
  persona: id,
  categoria: facoltativo(z.enum(CATEGORIE)),
  esito: facoltativo(z.enum(ESITI)),
  /** SI shows also the saving and the resuming of drafts, which come by the hundred and are no access to anybody else's data. */
  bozze: facoltativo(z.literal('SI')),
  /** Code of a refusal, as `SOGLIA_ORARIA`. */
  motivo: facoltativo(z.string().regex(/^[A-Z_]{3,60}$/)),
  dopo: facoltativo(z.string().max(80)),
});
export type FiltriRegistro = z.output<typeof filtriRegistroSchema>;

const DATE = ['dal', 'al'] as const;

/** What is wrong with the period that was written, field by field. */
export type ErroriPeriodo = { readonly [Nome in (typeof DATE)[number]]?: string };

/**
 * The filters as an address writes them. A date that is none is told beside its field and does not filter; anything else that is wrong was
 * not written by the form, and is refused by the schema.
 */
export function leggiPeriodo(scritti: Readonly<Record<string, string>>): { validi: Record<string, string>; errori: ErroriPeriodo } {
  const validi = { ...scritti };
  const errori: { dal?: string; al?: string } = {};
  for (const nome of DATE) {
    const letta = filtriRegistroSchema.shape[nome].safeParse(scritti[nome]);
    if (letta.success && letta.data !== undefined) validi[nome] = letta.data;
    else delete validi[nome];
    if (!letta.success) errori[nome] = letta.error.issues[0]?.message;
  }
  if (validi.dal && validi.al && validi.al < validi.dal) {
    errori.al = 'Il periodo finisce prima di cominciare: controlla le due date.';
    delete validi.al;
  }
  return { validi, errori };
}
