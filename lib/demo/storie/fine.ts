import { cercareConvenzioniScadute } from '@/lib/convenzioni/use-cases/cercare-convenzioni-scadute';
import { segnareScaduta } from '@/lib/convenzioni/use-cases/segnare-scaduta';
import { addAnni, addGiorni, differenzaGiorni } from '@/lib/core/date';
import type { Calendario } from '../calendario';
import type { Storia } from '../regia';
import type { Scena } from '../scena';

/** How many days ago an act that lasts so many years began, for its last day to be `giorni` from today (negative: past already). */
export function iniziataPerScadereFra(calendario: Calendario, anni: number, giorni: number): number {
  return differenzaGiorni(addAnni(addGiorni(calendario.oggi, giorni), -anni), calendario.oggi);
}

/** The comune's calendar at work, night after night, around the days on which something ends. */
export async function* nottiDiCalendario(scena: Scena, giorniFa: readonly number[]): Storia {
  for (const fa of giorniFa) {
    yield scena.teatro.calendario.alle(fa, '04:15');
    for (const quale of await cercareConvenzioniScadute.esegui(scena.sistema(), {})) await segnareScaduta.esegui(scena.sistema(), quale);
  }
}
