import { isPersona, type Attore } from '@/lib/core/attore';

/** What stands in the place of what a police force reads alone. */
export const COPERTO = 'riservato (forze dell’ordine)';

/**
 * Whom a police force looks for, and for which case, is read by the force alone: to everyone else it is covered, wherever it is shown
 * (D.Lgs. 51/2018; LE-07).
 */
export function isCoperto(
  { enteId, enteTipo }: { readonly enteId: string | null; readonly enteTipo: string | null },
  attore: Attore,
): boolean {
  const propria = isPersona(attore) && attore.enteId !== null && attore.enteId === enteId;
  return enteTipo === 'FORZA_DI_POLIZIA' && !propria;
}
