import { isPersona, type Attore } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { ATTI, type TipoAtto } from './domain/catalogo';

/** For the fruitore's people an act that is not theirs is not there. */
export function assertSuo(attore: Attore, tipo: TipoAtto): void {
  if (!isPersona(attore) || (attore.enteId !== null && ATTI[tipo].di !== 'FRUITORE')) throw nonTrovato('Il documento');
}
