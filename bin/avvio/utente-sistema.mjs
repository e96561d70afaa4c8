/** PostgreSQL refuses to run as root: as root we hand it to a system user that can do nothing else. */
import { spawnSync } from 'node:child_process';
import { ErroreAvvio } from './errore-avvio.mjs';

const NOME = 'varco-postgres';

function numeri(nome) {
  const numero = (opzione) => spawnSync('id', [opzione, nome], { encoding: 'utf8' });
  const uid = numero('-u');
  return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(numero('-g').stdout) } : undefined;
}

function crea() {
  const prove = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NOME]],
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', NOME]],
  ];
  for (const [comando, argomenti] of prove) if (spawnSync(comando, argomenti).status === 0) return numeri(NOME);
  return undefined;
}

/**
 * @returns {{uid: number, gid: number} | undefined} whom PostgreSQL runs as; undefined when we are an ordinary user and it runs as
 *   ourselves
 * @throws {ErroreAvvio} as root, where no such user exists nor can be made
 */
export function utentePostgres() {
  if (process.getuid?.() !== 0) return undefined;
  const utente = numeri(NOME) ?? numeri('postgres') ?? crea();
  if (utente) return utente;
  throw new ErroreAvvio(
    'Varco è avviato da root, ma PostgreSQL non può girare come root e non è stato possibile creare un utente di sistema: avvia Varco come utente ordinario, oppure indica il tuo database con DATABASE_URL.',
  );
}

/** @param {{uid: number, gid: number} | undefined} utente @param {string} programma @param {string[]} argomenti */
export function esegueCome(utente, programma, argomenti) {
  return spawnSync(programma, argomenti, { ...utente, cwd: '/', stdio: 'ignore' }).status === 0;
}
