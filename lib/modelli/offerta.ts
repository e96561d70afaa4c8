import type { Offerta } from '@/lib/clausole/giudizio';

/** What this installation can do for a comune today (SA-20): archives are loaded whole, changes do not come one by one yet. */
export const OFFERTA: Offerta = { alimentazioneContinua: false };
