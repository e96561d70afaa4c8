import { cancellareBozzeScadute } from '@/lib/adesioni/use-cases/cancellare-bozze-scadute';
import { segnareScadute } from '@/lib/convenzioni/use-cases/segnare-scadute';
import { elencoErogatori } from '@/lib/platform/erogatori';
import { annotaGuasto } from '@/lib/platform/guasti';
import type { CasoUso } from '@/lib/platform/use-case';

/** What the calendar does by itself, in order. Each is idempotent: it asks what is due and not yet done. */
const ATTI: readonly CasoUso<unknown>[] = [cancellareBozzeScadute, segnareScadute];

/** Runs what is due for every comune, as the system. One comune's fault does not hold the others. */
export async function scandireScadenze(now: Date, atti: readonly CasoUso<unknown>[] = ATTI): Promise<void> {
  for (const erogatore of await elencoErogatori()) {
    for (const atto of atti) {
      try {
        await atto.esegui({ credenziale: { tipo: 'SISTEMA', erogatoreId: erogatore.id }, now, indirizzoIp: null }, {});
      } catch (error) {
        annotaGuasto(error);
      }
    }
  }
}
