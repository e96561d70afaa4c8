import { isPersona, type Attore, type Persona } from '@/lib/core/attore';
import { nonTrovato, vietato } from '@/lib/core/errors';

/** The comune's person who acts. */
export function personaDelComune(attore: Attore): Persona {
  if (!isPersona(attore) || attore.enteId !== null) throw vietato('PERMESSO_MANCANTE', 'Il tuo profilo non consente questa operazione.');
  return attore;
}

/** The fruitore's person who acts, with its ente. */
export function personaDellEnte(attore: Attore): Persona & { enteId: string } {
  if (!isPersona(attore) || attore.enteId === null) throw nonTrovato('La convenzione');
  return { ...attore, enteId: attore.enteId };
}
