import { cancellareBozzeScadute } from '@/lib/adesioni/use-cases/cancellare-bozze-scadute';
import { cercareBozzeScadute } from '@/lib/adesioni/use-cases/cercare-bozze-scadute';
import { cercareConvenzioniScadute } from '@/lib/convenzioni/use-cases/cercare-convenzioni-scadute';
import { segnareScaduta } from '@/lib/convenzioni/use-cases/segnare-scaduta';
import { archiviareRegistroGiornaliero } from '@/lib/protocollo/use-cases/archiviare-registro-giornaliero';
import { cercareRegistriGiornalieri } from '@/lib/protocollo/use-cases/cercare-registri-giornalieri';
import { cercarePacchettiScaduti } from '@/lib/pacchetti/use-cases/cercare-pacchetti-scaduti';
import { segnarePacchettoScaduto } from '@/lib/pacchetti/use-cases/segnare-pacchetto-scaduto';
import { cancellarePresaAbbandonata } from '@/lib/presa-in-carico/use-cases/cancellare-presa-abbandonata';
import { cercarePreseAbbandonate } from '@/lib/presa-in-carico/use-cases/cercare-prese-abbandonate';
import type { Richiesta } from '@/lib/platform/apertura';
import { elencoErogatori } from '@/lib/platform/erogatori';
import { annotaGuasto } from '@/lib/platform/guasti';
import type { CasoUso } from '@/lib/platform/use-case';

/** A due date: `dovute` answers the inputs of the acts that are due and not yet done, each of which is one transaction. */
export type Scadenza = { readonly dovute: CasoUso<readonly unknown[]>; readonly atto: CasoUso<unknown> };

/** What the calendar does by itself, in order. */
const SCADENZE: readonly Scadenza[] = [
  { dovute: cercareBozzeScadute, atto: cancellareBozzeScadute },
  { dovute: cercareConvenzioniScadute, atto: segnareScaduta },
  { dovute: cercareRegistriGiornalieri, atto: archiviareRegistroGiornaliero },
  { dovute: cercarePreseAbbandonate, atto: cancellarePresaAbbandonata },
  { dovute: cercarePacchettiScaduti, atto: segnarePacchettoScaduto },
];

/** Runs what is due for every comune, as the system. One comune's fault does not hold the others, nor one act's those that follow. */
export async function scandireScadenze(now: Date, scadenze: readonly Scadenza[] = SCADENZE): Promise<void> {
  for (const erogatore of await elencoErogatori()) {
    const richiesta: Richiesta = { credenziale: { tipo: 'SISTEMA', erogatoreId: erogatore.id }, now, indirizzoIp: null };
    for (const { dovute, atto } of scadenze) {
      for (const input of (await annotando(dovute.esegui(richiesta, {}))) ?? []) await annotando(atto.esegui(richiesta, input));
    }
  }
}

/** The value, or null when it failed: the fault is written down and the calendar goes on. */
async function annotando<T>(lavoro: Promise<T>): Promise<T | null> {
  try {
    return await lavoro;
  } catch (error) {
    annotaGuasto(error);
    return null;
  }
}
