import { isPersona, type Attore } from '@/lib/core/attore';
import type { Parte } from './domain';

/** On whose behalf the actor acts: the fruitore's people carry an ente, everybody else is the comune. */
export function parteDi(attore: Attore): Parte {
  return isPersona(attore) && attore.enteId !== null ? 'FRUITORE' : 'EROGATORE';
}
