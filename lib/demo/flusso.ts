import { attivareFlusso } from '@/lib/banche/use-cases/attivare-flusso';
import { ricevereConsegna } from '@/lib/banche/use-cases/ricevere-consegna';
import type { DataIso } from '@/lib/core/date';
import type { Richiesta } from '@/lib/platform/apertura';
import { riconosciMittente } from '@/lib/platform/flussi';
import type { ComuneDemo } from './comuni/tipi';
import { modelliDi } from './modelli';

const BANCA = 'ANAGRAFE';

/** Who moved in since the archive: a household of one, as the comune's system would say it. */
const ARRIVATI = [
  { operazione: 'scrivi', tipo: 'famiglia', codice: 'F-ARRIVO-1', tipoScheda: '3' },
  {
    operazione: 'scrivi',
    tipo: 'soggetto',
    idScheda: 'ARRIVO-1',
    generalita: { cognome: 'Nuovarrivi', nome: 'Selene', sesso: 'F' },
    posizione: 'APR',
    protetto: false,
    famiglia: { codice: 'F-ARRIVO-1', legame: '1', dal: '2026-01-01' },
  },
];

/** The key of the feed, where an act promises real time: without it that act could not be approved (SA-20). */
export async function attivareChiave(comune: ComuneDemo, tecnico: () => Promise<Richiesta>): Promise<string | null> {
  if (!modelliDi(comune).some(({ clausole }) => clausole.aggiornamento?.quando === 'TEMPO_REALE')) return null;
  return (await attivareFlusso.esegui(await tecnico(), { banca: BANCA })).chiave;
}

/** The first deliveries of a feed that has a key. */
export async function alimentare(chiave: string, sistema: Richiesta, aggiornatiAl: DataIso): Promise<void> {
  const mittente = await riconosciMittente(chiave, BANCA, sistema.now);
  if (!mittente) throw new Error('The key that was made opens the feed');
  for (const [indice, righe] of [ARRIVATI, []].entries()) {
    const testata = { tipo: 'intestazione', formato: 1, progressivo: indice + 1, aggiornatiAl };
    const contenuto = Buffer.from([testata, ...righe].map((riga) => `${JSON.stringify(riga)}\n`).join(''));
    const presa = await ricevereConsegna.esegui(sistema, { banca: BANCA, flussoId: mittente.flussoId, contenuto });
    if (presa.esito !== 'ACCOLTA') throw new Error(`The delivery of the demonstration was not taken: ${JSON.stringify(presa)}`);
  }
}
