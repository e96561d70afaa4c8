import { isPersona, type Attore } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import { ATTI, type TipoAtto } from './domain/catalogo';

/** Whether that act is this person's to prepare: the comune's people prepare any, the fruitore's their own. */
export function isSuo(attore: Attore, tipo: TipoAtto): boolean {
  return isPersona(attore) && (attore.enteId === null || ATTI[tipo].di === 'FRUITORE');
}

/** For the fruitore's people an act that is not theirs is not there. */
export function assertSuo(attore: Attore, tipo: TipoAtto): void {
  if (!isSuo(attore, tipo)) throw nonTrovato('Il documento');
}
