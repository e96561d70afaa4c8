import type { ZodObject, ZodType } from 'zod';
import { haCaratteriInammissibili } from '@/lib/core/caratteri';
import { colonneDi, type Foglio } from '../domain/colonne';
import type { Fogli, Riga } from '../domain/fogli';
import { errore, type Problema } from '../domain/problema';
import {
  rigaConvenzioneSchema,
  rigaDocumentoSchema,
  rigaOperatoreSchema,
  type RigaConvenzione,
  type RigaDocumento,
  type RigaOperatore,
} from '../schema-righe';

/**
 * A row as far as it could be read, cell by cell: one that is wrong hides nothing of the others. `valori`: what the sound cells say;
 * `guaste`: the columns of the others; `intera`: the whole row, where none is wrong; `nome`: the number of its convenzione as it is written.
 */
export type Letta<T> = {
  readonly riga: number;
  readonly nome: string;
  readonly valori: Partial<T>;
  readonly guaste: ReadonlySet<string>;
  readonly intera: T | null;
};
export type Righe = {
  readonly convenzioni: readonly Letta<RigaConvenzione>[];
  readonly operatori: readonly Letta<RigaOperatore>[];
  readonly documenti: readonly Letta<RigaDocumento>[];
};

/** Whether nothing is written in that column, which is not to say that what is written is wrong. */
export function isVuota<T>({ valori, guaste }: Letta<T>, chiave: keyof T & string): boolean {
  return valori[chiave] === undefined && !guaste.has(chiave);
}

/** Every row, and of each of its cells what is wrong. */
export function leggereRighe(fogli: Fogli): { righe: Righe; problemi: Problema[] } {
  const problemi: Problema[] = [];
  const leggi = <T>(foglio: Foglio, schema: ZodObject & ZodType<T>, quale: string): Letta<T>[] =>
    fogli[foglio].map((riga) => leggiRiga<T>(foglio, schema, riga, { quale, problemi }));
  const righe = {
    convenzioni: leggi<RigaConvenzione>('convenzioni', rigaConvenzioneSchema, 'numero'),
    operatori: leggi<RigaOperatore>('operatori', rigaOperatoreSchema, 'convenzione'),
    documenti: leggi<RigaDocumento>('documenti', rigaDocumentoSchema, 'convenzione'),
  };
  return { righe, problemi };
}

type Dove = { readonly quale: string; readonly problemi: Problema[] };

function leggiRiga<T>(foglio: Foglio, { shape }: ZodObject, { riga, celle }: Riga, { quale, problemi }: Dove): Letta<T> {
  const valori: Record<string, unknown> = {};
  const guaste = new Set<string>();
  const rifiuta = (chiave: string, frase: string) => {
    guaste.add(chiave);
    problemi.push(errore({ foglio, riga }, chiave, frase));
  };
  // An empty cell is an empty field: each column says by itself what is missing.
  for (const chiave of Object.keys(colonneDi(foglio))) {
    const scritta = celle[chiave] ?? '';
    const letta = (shape[chiave] as ZodType).safeParse(scritta);
    if (haCaratteriInammissibili(scritta))
      rifiuta(chiave, 'La cella contiene caratteri che non si possono conservare: riscrivila a mano, senza incollarla.');
    else if (letta.success) valori[chiave] = letta.data;
    else rifiuta(chiave, letta.error.issues[0]?.message ?? '');
  }
  const nome = (celle[quale] ?? '').trim();
  return { riga, nome, valori: valori as Partial<T>, guaste, intera: guaste.size === 0 ? (valori as T) : null };
}
