import type { ParametriDaCompletare } from '../catalogo';
import type { ModelloPredefinito } from './tipi';

/** Where a comune is written to, as it has said. */
type Recapiti = {
  readonly codice: string;
  readonly pec: string;
  readonly emailUfficio: string;
  /** Mailboxes and telephone numbers. */
  readonly contattiGuasti: readonly string[];
};

/** The clauses of a preset for a comune that is not the one of its act: faults are reported to whoever signs, not to another. */
export function conIPropriRecapiti<C extends ParametriDaCompletare>(
  { erogatore, clausole }: Pick<ModelloPredefinito<C>, 'erogatore' | 'clausole'>,
  { codice, pec, emailUfficio, contattiGuasti }: Recapiti,
): C {
  const { assistenza } = clausole;
  if (erogatore === codice || !assistenza) return clausole;
  const caselle = contattiGuasti.filter((uno) => uno.includes('@'));
  const perPosta = caselle.length > 0 ? caselle : [emailUfficio];
  return { ...clausole, assistenza: { ...assistenza, indirizzi: assistenza.canale === 'PEC' ? [pec] : perPosta, inCopia: [] } };
}
