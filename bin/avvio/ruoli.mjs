/**
 * The three login roles of the application (row-level security binds them all): `varco_app` for use cases, `varco_servizio` for tenant-less work,
 * `varco_banche` for what fills the data banks.
 * Their passwords derive from VARCO_SECRET, so that nothing has to be written down or handed around.
 */
import pg from 'pg';
import { ErroreAvvio } from './errore-avvio.mjs';
import { passwordDerivata } from './segreti.mjs';

export const RUOLI = { app: 'varco_app', servizio: 'varco_servizio', banche: 'varco_banche' };

/** @param {string} url the owner's @param {string} ruolo @param {string} segreto @returns {string} the same database, seen by that role */
export function urlDelRuolo(url, ruolo, segreto) {
  const indirizzo = new URL(url);
  indirizzo.username = ruolo;
  indirizzo.password = passwordDerivata(segreto, ruolo);
  return indirizzo.href;
}

async function entra(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function assicuraRuolo(proprietario, ruolo, password) {
  const { rows } = await proprietario.query('SELECT rolsuper OR rolbypassrls AS onnipotente FROM pg_roles WHERE rolname = $1', [ruolo]);
  if (rows[0]?.onnipotente)
    throw new ErroreAvvio(`Il ruolo ${ruolo} del database può aggirare la separazione tra erogatori: toglili SUPERUSER e BYPASSRLS.`);
  const attributi = rows[0] ? '' : 'NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS';
  await proprietario.query(`${rows[0] ? 'ALTER' : 'CREATE'} ROLE ${ruolo} LOGIN ${attributi} PASSWORD '${password}'`);
}

/**
 * Makes the roles, or gives them the right password; does nothing when they already work.
 * @param {pg.Client} proprietario connected as the owner @param {string} url the owner's @param {string} segreto VARCO_SECRET
 */
export async function assicuraRuoli(proprietario, url, segreto) {
  for (const ruolo of Object.values(RUOLI)) {
    const { rowCount } = await proprietario.query('SELECT 1 FROM pg_roles WHERE rolname = $1 AND NOT rolsuper AND NOT rolbypassrls', [
      ruolo,
    ]);
    if (rowCount && (await entra(urlDelRuolo(url, ruolo, segreto)))) continue;
    try {
      await assicuraRuolo(proprietario, ruolo, passwordDerivata(segreto, ruolo));
    } catch (errore) {
      if (errore.code !== '42501') throw errore;
      throw new ErroreAvvio(
        "L'utente di DATABASE_URL non può creare i ruoli varco_app, varco_servizio e varco_banche: dagli CREATEROLE, oppure creali tu e indica VARCO_DB_APP_URL, VARCO_DB_SERVIZIO_URL e VARCO_DB_BANCHE_URL.",
      );
    }
  }
}
