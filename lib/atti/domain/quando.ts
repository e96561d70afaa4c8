import { finestraDi } from '@/lib/core/documenti';
import { regola, type ErroreVarco } from '@/lib/core/errors';
import { FINESTRE, isNellaFinestra } from '@/lib/core/finestre';
import { ATTI, type TipoAtto } from './catalogo';
import { titoloDi, type Atto } from './definizione';
import type { FonteComune, FonteConvenzione } from './fonti';

/**
 * Why an act of that kind is not prepared when it serves for a convenzione in that state (CA-14, CA-05, SA-10); null where it is. What is born
 * with an act of the system is admitted by the table of states of that act.
 */
export function impedimentoAPreparare(
  tipo: TipoAtto,
  { numero, stato }: { readonly numero: string; readonly stato: string },
): ErroreVarco | null {
  const finestra = finestraDi(tipo, 'prepara');
  if (ATTI[tipo].nasce !== 'SU_RICHIESTA' || isNellaFinestra(finestra, stato)) return null;
  const perche = stato === 'ANNULLATA' ? FINESTRE.SEMPRE.fuori : FINESTRE[finestra].fuori;
  return regola('ATTO_FUORI_TEMPO', `La convenzione n. ${numero} ${perche}: «${titoloDi({ tipo })}» ora non si prepara.`);
}

/** Why none of that kind is prepared for this convenzione, in whatever state: its clauses do not know it, a datum is missing (CA-05, SA-14). */
export function impedimentoNelleClausole(tipo: TipoAtto, fonte: FonteConvenzione): ErroreVarco | null {
  const { impedimento }: Pick<Atto<FonteComune>, 'impedimento'> = ATTI[tipo];
  return impedimento?.(fonte) ?? null;
}
