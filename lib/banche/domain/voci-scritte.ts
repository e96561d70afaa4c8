/**
 * What is typed, as the forms of the banks call it: the register keeps it by name alone, whichever bank was asked, and tells it by these words.
 */
import { BANCHE } from './elenco';

const RICERCHE = BANCHE.flatMap(({ ricerche }) => ricerche);
const VOCI = [
  ...RICERCHE.flatMap(({ voci }) => voci),
  ...BANCHE.flatMap(({ verifiche }) => verifiche.flatMap(({ voci }) => voci)),
  ...BANCHE.flatMap(({ estratti }) => estratti.flatMap(({ selezioni }) => selezioni)),
];

/** The labels of all that may be typed, by its name, in the order in which it is asked; of two forms that ask one thing, the first's. */
export const VOCI_SCRITTE: ReadonlyMap<string, string> = new Map(
  [...new Set(VOCI.map(({ nome }) => nome))].map((nome) => [nome, VOCI.find((voce) => voce.nome === nome)?.etichetta ?? nome]),
);

/** How a way of searching is called in a sentence; the code itself when it is unknown. */
export const nomeRicerca = (codice: string): string =>
  RICERCHE.find((ricerca) => ricerca.codice === codice)?.etichetta.toLowerCase() ?? codice;
