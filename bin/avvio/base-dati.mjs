/** The database of a start or of a command: the embedded one, or the administrator's own; ready to be used. */
import fs from 'node:fs';
import path from 'node:path';
import { preparaDatabase } from './database.mjs';
import { demoInterrotta } from './demo.mjs';
import { ErroreAvvio } from './errore-avvio.mjs';
import { avviaPostgres, postgresAttivo, rifaiDatabase } from './postgres.mjs';
import { RUOLI, urlDelRuolo } from './ruoli.mjs';

/**
 * @param {{impostazioni: import('./ambiente.mjs').Impostazioni, segreto: string, annuncia: (frase: string) => void, resa: (frase:
 *   string) => void}} opzioni
 * @returns {Promise<{url: string, urlApp: string, urlServizio: string, urlBanche: string, ferma: () => Promise<void>}>} `url` is the owner's
 */
export async function apriDatabase({ impostazioni, segreto, annuncia, resa }) {
  const { cartellaDati, databaseUrl } = impostazioni;
  let server = { url: databaseUrl, ferma: async () => {} };
  if (!databaseUrl) {
    annuncia('Avvio PostgreSQL…');
    server = await avviaPostgres({ cartellaDati, scrivi: annuncia, resa });
  }
  try {
    if (!databaseUrl && demoInterrotta(cartellaDati)) {
      annuncia('Il caricamento della dimostrazione era stato interrotto: ricomincio da capo.');
      await rifaiDatabase(server.url);
      fs.rmSync(path.join(cartellaDati, 'demo-in-corso'));
    }
    const { applicate, urlApp, urlServizio, urlBanche } = await preparaDatabase({
      url: server.url,
      segreto,
      urlApp: impostazioni.urlApp,
      urlServizio: impostazioni.urlServizio,
      urlBanche: impostazioni.urlBanche,
    });
    if (applicate.length) annuncia(`Database aggiornato: ${applicate.join(', ')}.`);
    return { url: server.url, urlApp, urlServizio, urlBanche, ferma: server.ferma };
  } catch (errore) {
    await server.ferma();
    throw errore;
  }
}

/**
 * The database of the app that is running on these data: nothing is started, prepared or stopped.
 * @param {{impostazioni: import('./ambiente.mjs').Impostazioni, segreto: string}} opzioni
 */
export function raggiungiDatabase({ impostazioni, segreto }) {
  const url = impostazioni.databaseUrl ?? postgresAttivo(impostazioni.cartellaDati);
  if (!url) throw new ErroreAvvio('Varco sta partendo o fermandosi: riprova tra qualche secondo.');
  return {
    url,
    urlApp: impostazioni.urlApp ?? urlDelRuolo(url, RUOLI.app, segreto),
    urlServizio: impostazioni.urlServizio ?? urlDelRuolo(url, RUOLI.servizio, segreto),
    urlBanche: impostazioni.urlBanche ?? urlDelRuolo(url, RUOLI.banche, segreto),
    ferma: async () => {},
  };
}
