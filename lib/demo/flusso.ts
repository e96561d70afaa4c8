import { attivareFlusso } from '@/lib/banche/use-cases/attivare-flusso';
import { ricevereConsegna } from '@/lib/banche/use-cases/ricevere-consegna';
import { riconosciMittente } from '@/lib/platform/flussi';
import { modelliDi } from './fondazione';
import type { Scena } from './scena';

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

/** Where an act promises real time, the key of the feed and its first deliveries: without it that act could not be promised (SA-20). */
export async function alimentare(scena: Scena, now: Date): Promise<void> {
  const promesso = modelliDi(scena.comune).some(({ clausole }) => clausole.aggiornamento?.quando === 'TEMPO_REALE');
  if (!promesso) return;
  const { chiave } = await attivareFlusso.esegui(await scena.come('tecnico'), { banca: BANCA });
  const mittente = await riconosciMittente(chiave, BANCA, now);
  if (!mittente) throw new Error('The key just made opens the feed');
  for (const [indice, righe] of [ARRIVATI, []].entries()) {
    const testata = { tipo: 'intestazione', formato: 1, progressivo: indice + 1, aggiornatiAl: scena.teatro.calendario.oggi };
    const contenuto = Buffer.from([testata, ...righe].map((riga) => `${JSON.stringify(riga)}\n`).join(''));
    const presa = await ricevereConsegna.esegui({ ...scena.sistema(), now }, { banca: BANCA, flussoId: mittente.flussoId, contenuto });
    if (presa.esito !== 'ACCOLTA') throw new Error(`The delivery of the demonstration was not taken: ${JSON.stringify(presa)}`);
  }
}
