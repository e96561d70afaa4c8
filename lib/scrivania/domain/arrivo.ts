import { addAnni, type DataIso } from '@/lib/core/date';
import type { InVigore } from './convenzioni';

const QUANTE = 6;

/** The next dates that clauses set within a year, of all these convenzioni, nearest first. `href`: where each is looked after. */
export function inArrivo(convenzioni: readonly InVigore[], oggi: DataIso, href: (id: string) => string) {
  return convenzioni
    .flatMap(({ id, numero, ente, scadenze }) =>
      scadenze
        .filter(({ il }) => il >= oggi && il <= addAnni(oggi, 1))
        .map(({ il, descrizione }) => ({ il, descrizione, ente, numero, href: href(id) })),
    )
    .sort((a, b) => a.il.localeCompare(b.il) || a.ente.localeCompare(b.ente, 'it'))
    .slice(0, QUANTE);
}
