import { isPersona, type Attore } from '@/lib/core/attore';
import type { ParteDellAccordo } from './domain/operatore';

/** On whose behalf the actor acts: the fruitore's people carry an ente, everybody else is the comune. */
export function parteDi(attore: Attore): ParteDellAccordo {
  return isPersona(attore) && attore.enteId !== null ? 'FRUITORE' : 'EROGATORE';
}
