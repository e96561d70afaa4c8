import type { DataIso } from './date';

/** States in which a convenzione can be used, if no suspension is open and the term has not passed. */
export const STATI_UTILIZZABILI = ['VIGENTE', 'DIFFIDATA', 'RECESSO_PREAVVISATO'] as const;

/**
 * Why a convenzione cannot be used today, or null when it can: computed at every request, never by a job, so that an
 * ending bites at the next click. The last day of the term is still usable.
 */
export function impedimento(c: { stato: string; sospesa: boolean; scadenzaIl: DataIso | null; recessoEfficaceIl: DataIso | null }, oggi: DataIso): string | null {
  if (!(STATI_UTILIZZABILI as readonly string[]).includes(c.stato)) return 'CONVENZIONE_NON_IN_VIGORE';
  if (c.sospesa) return 'CONVENZIONE_SOSPESA';
  if (c.scadenzaIl !== null && c.scadenzaIl < oggi) return 'CONVENZIONE_SCADUTA';
  if (c.recessoEfficaceIl !== null && c.recessoEfficaceIl <= oggi) return 'CONVENZIONE_NON_IN_VIGORE';
  return null;
}
