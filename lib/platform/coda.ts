import { createPostgresBackend, withBackend } from 'bullmq';
import pg from 'pg';
import { env } from './env';
import type { Presenza } from './presenza';
import { aTurni } from './turni';

const { Queue, Worker } = withBackend(createPostgresBackend);
const NOME = 'varco';

/** Kinds of wake-up. They carry no data: what is due stands in the database. */
const SVEGLIE = ['consegnare-messaggi', 'svolgere-lavori', 'scandire-scadenze', 'raccogliere-archivi'] as const;
export type Sveglia = (typeof SVEGLIE)[number];

/** How many of each a worker does at once: an archive that takes an hour holds neither the mails, nor the reminders, nor other work. */
const INSIEME: Readonly<Record<Sveglia, number>> = {
  'consegnare-messaggi': 1,
  'svolgere-lavori': 2,
  'scandire-scadenze': 1,
  'raccogliere-archivi': 1,
};

export type Coda = { readonly chiudi: () => Promise<void> };

/**
 * Runs `svolgiUna` when something is to be done: at the notice that PostgreSQL sends with the commit of an outbox row or of a
 * piece of work, and every minute in any case, so that a lost notice costs a minute and nothing else. Once at the start too, past the
 * queue: there a worker that was killed may still stand as busy for a minute. `chi` says which wake-ups are this worker's, for the same
 * reason.
 */
export async function avviaCoda(
  { id: chi }: Pick<Presenza, 'id'>,
  svolgiUna: (sveglia: Sveglia) => Promise<void>,
  guasto: (error: unknown) => void,
): Promise<Coda> {
  const svolgi = aTurni(svolgiUna, INSIEME);
  const concurrency = Object.values(INSIEME).reduce((somma, uno) => somma + uno, 0);
  const connection = { connectionString: env().dbServizio, skipMigrations: true, max: 4 };
  const coda = new Queue(NOME, { connection });
  const lavoratore = new Worker(NOME, (job) => svolgi(job.name as Sveglia), { connection, concurrency });
  lavoratore.on('error', guasto);
  lavoratore.on('failed', (_job, error) => guasto(error));
  coda.on('error', guasto);
  await lavoratore.waitUntilReady();
  const dopo = { removeOnComplete: true, removeOnFail: 100 };
  for (const sveglia of SVEGLIE) {
    await coda.upsertJobScheduler(`ogni-minuto-${sveglia}`, { every: 60_000 }, { name: sveglia, opts: dopo });
  }
  const chiudiAscolto = await ascolta(async (tabella) => {
    const sveglia: Sveglia = tabella === 'messaggio' ? 'consegnare-messaggi' : 'svolgere-lavori';
    await coda.add(sveglia, {}, { ...dopo, deduplication: { id: `${sveglia}-${chi}`, keepLastIfActive: true } });
  }, guasto);
  const subito = Promise.all(SVEGLIE.map((sveglia) => svolgi(sveglia).catch(guasto)));
  return {
    chiudi: async () => {
      await chiudiAscolto();
      await subito;
      await lavoratore.close();
      await coda.close();
    },
  };
}

/** Listens to PostgreSQL's notices, and connects again when the connection is lost. */
async function ascolta(sveglia: (tabella: string) => Promise<void>, guasto: (error: unknown) => void): Promise<() => Promise<void>> {
  let chiuso = false;
  let client: pg.Client | null = null;
  const collega = async (): Promise<void> => {
    const nuovo = new pg.Client({ connectionString: env().dbServizio });
    nuovo.on('error', guasto);
    nuovo.on('end', () => {
      if (!chiuso) setTimeout(() => void collega().catch(guasto), 1_000);
    });
    nuovo.on('notification', (avviso) => void sveglia(avviso.payload ?? '').catch(guasto));
    await nuovo.connect();
    await nuovo.query('LISTEN varco_sveglia');
    client = nuovo;
  };
  await collega();
  return async () => {
    chiuso = true;
    await client?.end();
  };
}
