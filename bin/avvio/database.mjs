/** From a reachable PostgreSQL to Varco's database: version, roles, migrations, queue. Each step does nothing when it was already done. */
import pg from 'pg';
import { preparaCoda } from './coda.mjs';
import { ErroreAvvio } from './errore-avvio.mjs';
import { applicaMigrazioni } from './migrazioni.mjs';
import { RUOLI, assicuraRuoli, urlDelRuolo } from './ruoli.mjs';

const VERSIONE_MINIMA = 15;
/** Our own advisory lock: two starts on one server take turns over roles, which belong to the whole server. */
const CHIAVE_LUCCHETTO = 8_672_301;

async function collega(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000, application_name: 'varco-avvio' });
  client.on('error', () => {});
  try {
    await client.connect();
    return client;
  } catch (errore) {
    throw new ErroreAvvio(`Il database indicato da DATABASE_URL non risponde: ${errore.message || errore.code}.`);
  }
}

async function controllaVersione(client) {
  const { rows } = await client.query(
    "SELECT current_setting('server_version_num')::int AS numero, current_setting('server_encoding') AS codifica",
  );
  const { numero, codifica } = rows[0];
  if (numero < VERSIONE_MINIMA * 10_000)
    throw new ErroreAvvio(
      `Varco chiede PostgreSQL ${VERSIONE_MINIMA} o successivo: quello di DATABASE_URL è il ${Math.floor(numero / 10_000)}.`,
    );
  if (codifica !== 'UTF8') throw new ErroreAvvio(`Il database di DATABASE_URL ha codifica ${codifica}: crealo con ENCODING 'UTF8'.`);
}

/**
 * @param {{url: string, segreto: string, urlApp?: string, urlServizio?: string, urlBanche?: string, annuncia?: (frase: string) => void}} opzioni owner's
 *   address, VARCO_SECRET; the roles' addresses when
 *   the administrator made them himself (then none is touched)
 * @returns {Promise<{urlApp: string, urlServizio: string, urlBanche: string, applicate: string[]}>}
 */
export async function preparaDatabase({ url, segreto, urlApp, urlServizio, urlBanche }) {
  const proprietario = await collega(url);
  try {
    await controllaVersione(proprietario);
    await proprietario.query('SELECT pg_advisory_lock($1)', [CHIAVE_LUCCHETTO]);
    if (!(urlApp && urlServizio && urlBanche)) await assicuraRuoli(proprietario, url, segreto);
    const applicate = await applicaMigrazioni(url);
    await preparaCoda(proprietario);
    return {
      applicate,
      urlApp: urlApp ?? urlDelRuolo(url, RUOLI.app, segreto),
      urlServizio: urlServizio ?? urlDelRuolo(url, RUOLI.servizio, segreto),
      urlBanche: urlBanche ?? urlDelRuolo(url, RUOLI.banche, segreto),
    };
  } finally {
    await proprietario.end().catch(() => {});
  }
}
