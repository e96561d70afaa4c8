/**
 * Where the embedded PostgreSQL keeps its data: `VARCO_DATA/postgres`, or a folder of its own under /var/lib when we are root and the
 * system user cannot cross the path. The choice is written down: a path that changes its permissions later must not look like an empty
 * database.
 */
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ErroreAvvio } from './errore-avvio.mjs';
import { esegueCome } from './utente-sistema.mjs';

const raggiungibile = (utente, cartella) => esegueCome(utente, '/bin/sh', ['-c', 'test -w "$1" && test -x "$1"', 'sh', cartella]);

function creaPer(utente, cartella) {
  fs.mkdirSync(cartella, { recursive: true, mode: 0o700 });
  if (utente) fs.chownSync(cartella, utente.uid, utente.gid);
}

function altroveDi(cartellaDati) {
  const segno = path.join(cartellaDati, 'postgres-altrove');
  if (!fs.existsSync(segno)) {
    const impronta = createHash('sha256').update(cartellaDati).update(randomBytes(16)).digest('hex').slice(0, 12);
    fs.writeFileSync(segno, `/var/lib/varco-${impronta}\n`);
  }
  const altrove = fs.readFileSync(segno, 'utf8').trim();
  fs.mkdirSync(altrove, { recursive: true, mode: 0o711 });
  return altrove;
}

/**
 * @param {string} cartellaDati VARCO_DATA
 * @param {{uid: number, gid: number} | undefined} utente
 * @returns {{cluster: string, altrove: () => string}} the folder of the cluster's parent, owned by that user; where to put what it
 *   cannot reach
 */
export function luogoPostgres(cartellaDati, utente) {
  const altrove = () => altroveDi(cartellaDati);
  const qui = path.join(cartellaDati, 'postgres');
  const la = fs.existsSync(path.join(cartellaDati, 'postgres-altrove')) ? path.join(altrove(), 'postgres') : undefined;
  if (la && fs.existsSync(la)) return { cluster: la, altrove };
  const esiste = fs.existsSync(path.join(qui, 'dati'));
  creaPer(esiste ? undefined : utente, qui);
  if (raggiungibile(utente, qui)) return { cluster: qui, altrove };
  if (esiste || !utente) {
    throw new ErroreAvvio(
      `La cartella dei dati ${qui} appartiene a un altro utente o non è accessibile: avvia Varco come l'utente che l'ha creata.`,
    );
  }
  fs.rmdirSync(qui);
  const cluster = path.join(altrove(), 'postgres');
  creaPer(utente, cluster);
  return { cluster, altrove };
}
