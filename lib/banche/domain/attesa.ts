import { inizioGiornata, oggi, oraItaliana } from '@/lib/core/date';

/** By when, in Italy, the archive of the day is expected: what leaves at night, with a morning to spare. */
const ENTRO = '12:00';

/** Since when something must have come; null as long as today's may still come. */
export function attesaDa(now: Date): Date | null {
  return oraItaliana(now) >= ENTRO ? inizioGiornata(oggi(now)) : null;
}
