import type { ZodType } from 'zod';
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

/** A row that could be read, with where it stands. */
export type Letta<T> = { readonly riga: number; readonly valori: T };
export type Righe = {
  readonly convenzioni: readonly Letta<RigaConvenzione>[];
  readonly operatori: readonly Letta<RigaOperatore>[];
  readonly documenti: readonly Letta<RigaDocumento>[];
};

/** The rows that say what they must; of the others, what is wrong, column by column. */
export function leggereRighe(fogli: Fogli): { righe: Righe; problemi: Problema[] } {
  const problemi: Problema[] = [];
  const leggi = <T>(foglio: Foglio, schema: ZodType<T>): Letta<T>[] =>
    fogli[foglio].flatMap((riga) => leggiRiga(foglio, schema, riga, problemi));
  const righe = {
    convenzioni: leggi('convenzioni', rigaConvenzioneSchema),
    operatori: leggi('operatori', rigaOperatoreSchema),
    documenti: leggi('documenti', rigaDocumentoSchema),
  };
  return { righe, problemi };
}

function leggiRiga<T>(foglio: Foglio, schema: ZodType<T>, { riga, celle }: Riga, problemi: Problema[]): Letta<T>[] {
  const posto = { foglio, riga };
  if (haCaratteriInammissibili(celle)) {
    problemi.push(errore(posto, null, 'La riga contiene caratteri che non si possono conservare: riscrivila a mano, senza incollarla.'));
    return [];
  }
  // An empty cell is an empty field: each column says by itself what is missing.
  const intera = Object.fromEntries(Object.keys(colonneDi(foglio)).map((chiave) => [chiave, celle[chiave] ?? '']));
  const letta = schema.safeParse(intera);
  if (letta.success) return [{ riga, valori: letta.data }];
  const detti = new Set<string>();
  for (const { path, message } of letta.error.issues) {
    const chiave = String(path[0] ?? '');
    if (detti.has(chiave)) continue;
    detti.add(chiave);
    problemi.push(errore(posto, chiave, message));
  }
  return [];
}
