import { avviaCoda, type Sveglia } from '@/lib/platform/coda';
import { chiudiCollegamenti } from '@/lib/platform/chiusura';
import { annotaGuasto } from '@/lib/platform/guasti';
import { presentarsi } from '@/lib/platform/presenza';
import { consegnareMessaggi } from './consegnare-messaggi';
import { raccogliereArchivi } from './raccogliere-archivi';
import { rinfrescareElenco } from './rinfrescare-elenco';
import { scandireScadenze } from './scandire-scadenze';
import { svolgereLavori } from './svolgere-lavori';

/** The worker process: the only place, with the edge of the app, that reads the clock. */
const adesso = () => new Date();

/** Set when we are asked to leave: what is in hand is finished, nothing else is taken. */
const basta = new AbortController();
const presenza = await presentarsi(annotaGuasto);

const SVEGLIE: Record<Sveglia, () => Promise<unknown>> = {
  'consegnare-messaggi': () => consegnareMessaggi(adesso, presenza, basta.signal),
  'svolgere-lavori': () => svolgereLavori(adesso, presenza, { basta: basta.signal }),
  'scandire-scadenze': () => Promise.all([scandireScadenze(adesso()), rinfrescareElenco(adesso())]),
  'raccogliere-archivi': () => raccogliereArchivi(adesso, basta.signal),
};

const coda = await avviaCoda(presenza, async (sveglia) => void (await SVEGLIE[sveglia]()), annotaGuasto);

let inChiusura = false;
async function chiudi(): Promise<void> {
  if (inChiusura) return;
  inChiusura = true;
  basta.abort();
  await coda.chiudi();
  await presenza.chiudi();
  await chiudiCollegamenti();
  process.exit(0);
}

process.on('SIGTERM', () => void chiudi());
process.on('SIGINT', () => void chiudi());
process.send?.('pronto');
