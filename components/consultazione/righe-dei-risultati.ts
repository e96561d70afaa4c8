import type { Trovato } from '@/lib/core/banca-letta';
import type { EsitoRicerca, VisuraOfferta } from '@/lib/visure/views';

/** One thing found, its place among all, and the visure that its row opens. */
export type Riga = { readonly trovato: Trovato; readonly indice: number; readonly visure: readonly VisuraOfferta[] };

/** The things found of one kind, in one table. */
export type Gruppo = {
  readonly tipo: string;
  readonly righe: readonly Riga[];
  /** Where there are many to open of many things, the visura is chosen once for the whole table; null where each row has them all. */
  readonly scelta: { readonly fra: readonly VisuraOfferta[]; readonly codice: string } | null;
};

/** As many buttons as still stand on one line of a row. */
const SU_UNA_RIGA = 2;

/**
 * What was found, kind by kind, in the order in which it came. `preferite`: the visura chosen in the table of each kind;
 * `ultima`: the one opened last in this case, which is chosen until another is.
 */
export function gruppiDi(
  risultati: EsitoRicerca['risultati'],
  offerte: readonly VisuraOfferta[],
  preferite: Readonly<Record<string, string>>,
  ultima: string | null,
): readonly Gruppo[] {
  const tipi = [...new Set(risultati.map(({ di }) => di))];
  const inOrdine = tipi.flatMap((tipo) => risultati.filter(({ di }) => di === tipo));
  return tipi.map((tipo) => {
    const trovati = inOrdine.filter(({ di }) => di === tipo);
    const fra = offerte.filter(({ di }) => di === tipo);
    const scelta =
      trovati.length > 1 && fra.length > SU_UNA_RIGA
        ? (fra.find(({ codice }) => codice === preferite[tipo]) ?? fra.find(({ codice }) => codice === ultima) ?? fra[0])
        : undefined;
    return {
      tipo,
      righe: trovati.map((trovato) => ({ trovato, indice: inOrdine.indexOf(trovato), visure: scelta ? [scelta] : fra })),
      scelta: scelta ? { fra, codice: scelta.codice } : null,
    };
  });
}

/** The visura beside the one chosen, by the arrows; the same at either end. */
export function accanto({ fra, codice }: NonNullable<Gruppo['scelta']>, passo: 1 | -1): string {
  return fra[fra.findIndex((visura) => visura.codice === codice) + passo]?.codice ?? codice;
}
