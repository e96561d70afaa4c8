import { lettoreDi } from '@/lib/banche/steps';
import { aColonna, oggi, type DataIso } from '@/lib/core/date';
import { isErroreVarco, nonTrovato } from '@/lib/core/errors';
import { ammessa, transitare } from '@/lib/core/transizioni';
import type { Tx } from '@/lib/platform/db';
import { condizioniDi } from './condizioni';
import { contaEstratto } from './estratto';
import { giudicare } from './domain/offerta';
import { TRANSIZIONI_PACCHETTO } from './domain/stati';
import { cambiaPacchetto, tieniPacchetto, type Pacchetto } from './repository';
import { svuotaPacchetto } from './repository-blocchi';

/** What is being made, and the number of this beginning: whoever began before stops. */
export type Iniziato = Pacchetto & { readonly aggiornatiAl: DataIso };
type NonIniziato = { readonly esito: 'FERMATO' } | { readonly esito: 'IMPEDITO'; readonly motivo: string };

const NESSUN_ARCHIVIO = 'Nella banca dati non è ancora stato caricato nessun archivio: quando c’è, chiedi un altro pacchetto.';

/**
 * Begins to make a package, from nothing: what a worker that died had written is thrown away. It is judged again as when it was asked: the
 * convenzione may have ended meanwhile, or its clauses changed.
 */
export async function iniziare(tx: Tx, id: string, now: Date): Promise<Iniziato | NonIniziato> {
  const letto = await tieniPacchetto(tx, id);
  if (!letto) throw nonTrovato('Il pacchetto');
  if (!ammessa(TRANSIZIONI_PACCHETTO, letto.stato, 'iniziare')) return { esito: 'FERMATO' };
  const motivo = await impedimento(tx, letto, now);
  if (motivo !== null) return { esito: 'IMPEDITO', motivo };
  const aggiornatiAl = await lettoreDi(letto.banca).aggiornatiAl(tx);
  if (aggiornatiAl === null) return { esito: 'IMPEDITO', motivo: NESSUN_ARCHIVIO };
  const totale = await contaEstratto(tx, letto);
  const stato = transitare(TRANSIZIONI_PACCHETTO, letto.stato, 'iniziare');
  const iniziato = { stato, tentativo: letto.tentativo + 1, righe: 0, totale };
  await svuotaPacchetto(tx, id);
  await cambiaPacchetto(tx, id, { ...iniziato, aggiornatiAl: aColonna(aggiornatiAl), motivo: null });
  return { ...letto, ...iniziato, aggiornatiAl };
}

/** Why what was asked may be made no more; null when it may. */
async function impedimento(tx: Tx, letto: Pacchetto, now: Date): Promise<string | null> {
  try {
    const condizioni = await condizioniDi(tx, letto.convenzioneId);
    giudicare(condizioni, letto, oggi(now));
    return null;
  } catch (error) {
    if (!isErroreVarco(error)) throw error;
    return Object.values(error.campi)[0] ?? error.message;
  }
}
