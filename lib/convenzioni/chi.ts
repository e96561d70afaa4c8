import { isPersona, type Attore, type Persona } from '@/lib/core/attore';
import { nonTrovato } from '@/lib/core/errors';

/** The fruitore's person who acts, with its ente; for anybody else the convenzione is not there. */
export function personaDellEnte(attore: Attore): Persona & { enteId: string } {
  if (!isPersona(attore) || attore.enteId === null) throw nonTrovato('La convenzione');
  return { ...attore, enteId: attore.enteId };
}
