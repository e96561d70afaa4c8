/** What is wrong with a value, as the schema found it, in a sentence of ours. */
import type { z } from 'zod';

const TIPI_DI_VALORE: Readonly<Record<string, string>> = {
  string: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  boolean: 'vero o falso',
  object: 'un gruppo di campi',
  array: 'un elenco',
};

function frase(problema: z.core.$ZodRawIssue): string {
  switch (problema.code) {
    case 'invalid_type':
      return problema.input === undefined ? 'manca' : `deve essere ${TIPI_DI_VALORE[problema.expected] ?? problema.expected}`;
    case 'invalid_value':
      return problema.input === undefined
        ? 'manca'
        : `deve essere ${problema.values.length > 1 ? 'uno fra ' : ''}${problema.values.map(String).join(', ')}`;
    case 'invalid_union':
      return problema.input === undefined ? 'manca' : 'deve essere un testo o un numero intero';
    case 'too_big':
      return problema.origin === 'string' ? `è più lungo di ${problema.maximum} caratteri` : `non può superare ${problema.maximum}`;
    case 'too_small':
      return `non può essere inferiore a ${problema.minimum}`;
    case 'unrecognized_keys':
      return `campi sconosciuti: ${problema.keys.join(', ')}`;
    default:
      return 'non è valido';
  }
}

export type Esito<R> = { readonly record: R } | { readonly frasi: readonly string[] };

/** The record, or what is wrong with it: Italian, each sentence after the path of its field, e.g. `generalita.sesso: manca`. */
export function leggiRecord<R>(schema: z.ZodType<R>, valore: unknown): Esito<R> {
  const esito = schema.safeParse(valore, { error: frase });
  if (esito.success) return { record: esito.data };
  return { frasi: esito.error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)) };
}
