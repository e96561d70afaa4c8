import { avviaCoda, type Sveglia } from '@/lib/platform/coda';
import { chiudiCollegamenti } from '@/lib/platform/chiusura';
import { annotaGuasto } from '@/lib/platform/guasti';
import { consegnareMessaggi } from './consegnare-messaggi';
import { scandireScadenze } from './scandire-scadenze';
import { svolgereLavori } from './svolgere-lavori';

/** The worker process: the only place, with the edge of the app, that reads the clock. */
const adesso = () => new Date();

const SVEGLIE: Record<Sveglia, () => Promise<unknown>> = {
  'consegnare-messaggi': () => consegnareMessaggi(adesso),
  'svolgere-lavori': () => svolgereLavori(adesso),
  'scandire-scadenze': () => scandireScadenze(adesso()),
};

const coda = await avviaCoda(async (sveglia) => void (await SVEGLIE[sveglia]()), annotaGuasto);

let inChiusura = false;
async function chiudi(): Promise<void> {
  if (inChiusura) return;
  inChiusura = true;
  await coda.chiudi();
  await chiudiCollegamenti();
  process.exit(0);
}

process.on('SIGTERM', () => void chiudi());
process.on('SIGINT', () => void chiudi());
process.send?.('pronto');
