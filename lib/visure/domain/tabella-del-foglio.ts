/** A table of many columns, on a sheet of paper: what says the same of every row is said once, beside it. */
import type { Sezione } from '@/lib/core/banca-letta';

type Tabella = Extract<Sezione, { forma: 'TABELLA' }>;
type Colonna = Tabella['colonne'][number];

type SulFoglio = {
  readonly colonne: readonly Colonna[];
  readonly righe: readonly (readonly (string | null)[])[];
  readonly perTutti: readonly (Colonna & { readonly valore: string | null })[];
};

/** As many columns stand on a sheet as they are. */
const STANNO = 6;

/** The columns that tell a row from another, and the values that all rows share; nothing is left out. The first, which names the row, stays. */
export function tabellaDelFoglio({ colonne, righe }: Pick<Tabella, 'colonne' | 'righe'>): SulFoglio {
  const celle = righe.map((riga) => riga.celle);
  if (colonne.length <= STANNO || righe.length < 2) return { colonne, righe: celle, perTutti: [] };
  const uguale = colonne.map((_, quale) => quale > 0 && celle.every((riga) => riga[quale] === celle[0]?.[quale]));
  return {
    colonne: colonne.filter((_, quale) => !uguale[quale]),
    righe: celle.map((riga) => colonne.flatMap((_, quale) => (uguale[quale] ? [] : [riga[quale] ?? null]))),
    perTutti: colonne.flatMap((colonna, quale) => (uguale[quale] ? [{ ...colonna, valore: celle[0]?.[quale] ?? null }] : [])),
  };
}
