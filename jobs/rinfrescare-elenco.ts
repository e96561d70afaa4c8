import { statoElenco } from '@/lib/platform/fiducia';
import { annotaGuasto } from '@/lib/platform/guasti';

/**
 * Has the trusted list verified before somebody needs it: the web finds it on disk. At each round of the calendar, but an address is asked
 * once a day. What cannot be read is a fault to be written down, not a reason to stop the calendar.
 */
export async function rinfrescareElenco(now: Date): Promise<void> {
  await statoElenco(now).catch(annotaGuasto);
}
