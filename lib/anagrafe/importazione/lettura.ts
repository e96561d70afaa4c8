/** From a line of the file to a checked record, or to sentences that say what is wrong with it. */
import type { z } from 'zod';
import { famigliaSchema, intestazioneSchema, soggettoSchema, type Famiglia, type Intestazione, type Soggetto } from './formato';
import { difettiStoria } from './storia';

/** One thing wrong in the file. `riga` counts from 1; 0 is the file as a whole. */
export interface ErroreRiga {
  readonly riga: number;
  readonly frase: string;
}

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
      return `deve essere uno fra ${problema.values.map(String).join(', ')}`;
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

const SCHEMI = { soggetto: soggettoSchema, famiglia: famigliaSchema, intestazione: intestazioneSchema };

export type RigaLetta = { readonly record: Soggetto | Famiglia | Intestazione } | { readonly frasi: readonly string[] };

/** The record on a line. `frasi` are Italian and start with the field's path, e.g. `generalita.sesso: manca`. */
export function leggiRiga(testo: string): RigaLetta {
  if (testo.includes('\uFFFD')) return { frasi: ['contiene caratteri illeggibili: il file deve essere in UTF-8'] };
  let valore: unknown;
  try {
    valore = JSON.parse(testo);
  } catch {
    return { frasi: ['non è un oggetto JSON: la riga è incompleta o mal scritta'] };
  }
  const tipo = typeof valore === 'object' && valore !== null && 'tipo' in valore ? valore.tipo : undefined;
  if (tipo !== 'soggetto' && tipo !== 'famiglia' && tipo !== 'intestazione')
    return { frasi: ['tipo: deve essere «soggetto», «famiglia» o «intestazione»'] };
  const esito = SCHEMI[tipo].safeParse(valore, { error: frase });
  if (esito.success) {
    const frasi = esito.data.tipo === 'soggetto' ? difettiStoria(esito.data) : [];
    return frasi.length > 0 ? { frasi } : { record: esito.data };
  }
  return { frasi: esito.error.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)) };
}
