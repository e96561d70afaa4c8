import type { Bozza } from '@/lib/platform/pdf/anteprima';
import { comeBozza, mancaUnMomento } from './domain/bozza';
import { ATTI, type Materie, type TipoAtto } from './domain/catalogo';
import { componiAtto } from './domain/componi';
import { titoloDi, type Atto } from './domain/definizione';
import type { TestoInVigore } from './repository-testi';

/**
 * An act marked as a draft: what would be refused as it is archived is refused here, but for what is reckoned from days and hours, one of
 * which is still to be typed.
 */
export function bozzaDi<T extends TipoAtto>(tipo: T, materia: Materie[T], testo: TestoInVigore | null): Bozza {
  const atto: Atto<Materie[T]> = ATTI[tipo];
  const rifiuto = mancaUnMomento(atto.campi, materia) ? null : atto.rifiuto?.(materia);
  if (rifiuto) throw rifiuto;
  return { nome: `${titoloDi(atto)} (bozza).pdf`, documento: comeBozza(componiAtto(atto, materia, testo?.testo)) };
}
