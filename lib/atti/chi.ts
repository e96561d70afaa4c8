import { isPersona, type Attore } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';
import type { TipoAtto } from './domain/catalogo';
import { isDelFruitore } from './domain/chi-prepara';

/** For the fruitore's people an act that is not theirs is not there. */
export function assertSuo(attore: Attore, tipo: TipoAtto): void {
  if (!isPersona(attore) || (attore.enteId !== null && !isDelFruitore(tipo))) throw nonTrovato('Il documento');
}
