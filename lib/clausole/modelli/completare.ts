import { regola } from '@/lib/core/errors';
import { CATALOGO, CHIAVI_CLAUSOLE, type ParametriClausole, type ParametriDaCompletare } from '../catalogo';

/** The set with what a comune has decided of it; refuses (REGOLA) one in which something is still to be filled in. */
export function completare(clausole: ParametriDaCompletare, decisioni: Partial<ParametriClausole>): ParametriClausole {
  const complete: ParametriDaCompletare = { ...clausole, ...decisioni };
  const daCompilare = CHIAVI_CLAUSOLE.filter((chiave) => complete[chiave] === null).map((chiave) => `«${CATALOGO[chiave].nome}»`);
  if (daCompilare.length > 0) throw regola('MODELLO_DA_COMPLETARE', `Sono ancora da compilare: ${daCompilare.join(', ')}.`);
  return complete as ParametriClausole;
}
