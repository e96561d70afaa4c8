/** A table as it is read, on screen and on paper: what says the same of every row is said once, beside it. */
import type { Sezione } from '@/lib/core/banca-letta';

type Tabella = Extract<Sezione, { forma: 'TABELLA' }>;
type Colonna = Tabella['colonne'][number];

type SulFoglio = {
  readonly colonne: readonly Colonna[];
  readonly righe: readonly { readonly id: string; readonly celle: readonly (string | null)[] }[];
  readonly perTutti: readonly (Colonna & { readonly valore: string | null })[];
  /** The place of the column that names a row: the first that says something of all. */
  readonly nome: number;
};

/** As many columns stand on a sheet as they are. */
const STANNO = 6;

/**
 * The columns that tell a row from another, and what all rows share, an absence too; nothing is left out. The first column, which names the
 * row, stays as long as it says something.
 */
export function tabellaDelFoglio({ colonne, righe }: Pick<Tabella, 'colonne' | 'righe'>): SulFoglio {
  const larga = colonne.length > STANNO && righe.length > 1;
  const prima = righe[0]?.celle ?? [];
  const tutte = (quale: number, vale: (cella: string | null) => boolean) => righe.every(({ celle }) => vale(celle[quale] ?? null));
  const vuota = colonne.map((_, quale) => tutte(quale, (cella) => cella === null));
  const comune = colonne.map(
    (_, quale) =>
      (vuota[quale] && !vuota.every(Boolean)) || (larga && quale > 0 && tutte(quale, (cella) => cella === (prima[quale] ?? null))),
  );
  const restano = colonne.flatMap((_, quale) => (comune[quale] ? [] : [quale]));
  return {
    colonne: colonne.filter((_, quale) => !comune[quale]),
    righe: righe.map(({ id, celle }) => ({ id, celle: restano.map((quale) => celle[quale] ?? null) })),
    perTutti: colonne.flatMap((colonna, quale) => (comune[quale] ? [{ ...colonna, valore: prima[quale] ?? null }] : [])),
    nome: Math.max(
      restano.findIndex((quale) => tutte(quale, (cella) => cella !== null)),
      0,
    ),
  };
}

/** The same in words, what is not known of any row too; null where there is nothing of the kind. */
export function perTuttiInParole(
  perTutti: SulFoglio['perTutti'],
  etichettaDi: (campo: string, etichetta: string) => string,
): string | null {
  const detti = perTutti.flatMap(({ campo, etichetta, valore }) => (valore === null ? [] : [`${etichettaDi(campo, etichetta)} ${valore}`]));
  const assenti = perTutti.flatMap(({ campo, etichetta, valore }) => (valore === null ? [etichettaDi(campo, etichetta)] : []));
  const frasi = [
    ...(detti.length > 0 ? [`Per tutti: ${detti.join('; ')}.`] : []),
    ...(assenti.length > 0 ? [`Senza dati: ${assenti.join(', ')}.`] : []),
  ];
  return frasi.length > 0 ? frasi.join(' ') : null;
}
