import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { dbApp, dbServizio } from './db';
import { env } from './env';
import { annotaGuasto } from './guasti';
import { statoDemo } from './installazione';

/** What must stand before anybody is let in. */
type ParteDelSistema = 'configurazione' | 'database' | 'servizio' | 'migrazioni' | 'coda' | 'demo';
type Mancanza = { readonly parte: ParteDelSistema; readonly perche: string };

/**
 * Name of the PostgreSQL schema in which BullMQ keeps its queue. Held to BullMQ's own default by a test, so that the web does not load
 * all of it.
 */
export const SCHEMA_CODA = 'bullmq';
const PAZIENZA_MS = 4_000;

/** What is not in order, in the order in which it should be looked at; empty when all is. Never throws. */
export async function mancanze(
  cartellaMigrazioni = path.join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations'),
): Promise<Mancanza[]> {
  const configurazione = await prova('configurazione', async () => void env());
  if (configurazione) return [configurazione];
  const database = [await prova('database', databaseRisponde), await prova('servizio', servizioRisponde)].filter(presente);
  if (database.length > 0) return database;
  const resto = await Promise.all([prova('migrazioni', () => migrazioniApplicate(cartellaMigrazioni)), prova('coda', codaPresente)]);
  // The demonstration's mark stands in a table that a missing migration would bring.
  const trovate = resto.filter(presente);
  const demo = trovate.length === 0 ? await prova('demo', demoCaricata) : null;
  return demo ? [demo] : trovate;
}

const presente = (mancanza: Mancanza | null): mancanza is Mancanza => mancanza !== null;

/** A check answers nothing when all is well, or one sentence. A fault goes to the log and is not told to the network. */
async function prova(parte: ParteDelSistema, controllo: () => Promise<string | void>): Promise<Mancanza | null> {
  let sveglia: NodeJS.Timeout | undefined;
  try {
    const tardi = new Promise<string>((risolvi) => (sveglia = setTimeout(risolvi, PAZIENZA_MS, 'non risponde')));
    const perche = await Promise.race([controllo(), tardi]);
    return perche ? { parte, perche } : null;
  } catch (error) {
    return { parte, perche: `non risponde, riferimento ${annotaGuasto(error)}` };
  } finally {
    clearTimeout(sveglia);
  }
}

async function databaseRisponde(): Promise<void> {
  await dbApp().$queryRaw`SELECT 1`;
}

async function servizioRisponde(): Promise<void> {
  await dbServizio().$queryRaw`SELECT 1`;
}

async function migrazioniApplicate(cartella: string): Promise<string | void> {
  const voci = await readdir(cartella, { withFileTypes: true });
  const righe = await dbServizio().$queryRaw<{ nome: string }[]>`SELECT nome FROM varco_migrazioni() AS nome`;
  const applicate = new Set(righe.map(({ nome }) => nome));
  const attese = voci.filter((voce) => voce.isDirectory() && !applicate.has(voce.name));
  if (attese.length > 0)
    return `da applicare: ${attese
      .map(({ name }) => name)
      .sort()
      .join(', ')}`;
}

async function codaPresente(): Promise<string | void> {
  const [riga] = await dbServizio().$queryRaw<{ usabile: boolean }[]>`
    SELECT CASE WHEN to_regnamespace(${SCHEMA_CODA}) IS NULL THEN false ELSE has_schema_privilege(to_regnamespace(${SCHEMA_CODA})::oid,
      'USAGE') END AS usabile`;
  if (!riga?.usabile) return 'le tabelle della coda non ci sono';
}

/** An own database in which no demonstration was ever begun has none to wait for; an empty one under VARCO_DEMO=1 has. */
async function demoCaricata(): Promise<string | void> {
  if (!env().demo) return;
  const stato = await statoDemo();
  if (stato === 'caricata') return;
  if (stato === 'in-caricamento' || (await dbServizio().erogatore.count()) === 0) return 'la dimostrazione non è ancora caricata';
}
