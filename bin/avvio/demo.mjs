/**
 * The demo, loaded into an empty database before anybody can enter. A loading that was interrupted leaves a mark: the embedded database, in
 * which nobody has worked yet, is then made anew; somebody's own database never is.
 */
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { argomentiComando, esisteComando } from './comandi.mjs';
import { ErroreAvvio } from './errore-avvio.mjs';
import { esegui } from './programma.mjs';

const segno = (cartellaDati) => path.join(cartellaDati, 'demo-in-corso');

/** @param {string} cartellaDati */
export const demoInterrotta = (cartellaDati) => fs.existsSync(segno(cartellaDati));

async function eVuoto(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT NOT EXISTS (SELECT FROM erogatore) AS vuoto');
    return rows[0].vuoto;
  } finally {
    await client.end();
  }
}

/**
 * @param {{url: string, cartellaDati: string, env: Record<string, string | undefined>, annuncia: (frase: string) => void, nato: (pid:
 *   number | undefined) => void}} dove
 *   the owner's address; environment of commands; told of the loading process
 * @throws {ErroreAvvio}
 */
export async function caricaDemo({ url, cartellaDati, env, annuncia, nato }) {
  if (demoInterrotta(cartellaDati)) {
    throw new ErroreAvvio(
      'Il caricamento della dimostrazione era stato interrotto e il database non è completo: svuotalo e riprova, oppure parti con VARCO_DEMO=0.',
    );
  }
  if (!(await eVuoto(url))) return;
  if (!esisteComando('carica-demo')) {
    annuncia('La dimostrazione non è disponibile in questa copia: il database resta vuoto.');
    return;
  }
  annuncia('Carico la dimostrazione (solo la prima volta)…');
  fs.writeFileSync(segno(cartellaDati), '');
  await esegui('Caricare la dimostrazione', process.execPath, argomentiComando('carica-demo', []), { env, scrivi: annuncia, nato });
  fs.rmSync(segno(cartellaDati));
}
