import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { nelProgetto } from './avvio/percorsi.mjs';

/** The start, by a Node that says it is another one. */
const conNode = (versione: string) =>
  spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${versione}'})`,
      nelProgetto('bin', 'start.mjs'),
    ],
    { encoding: 'utf8', env: { ...process.env, PORT: 'nessuna' } },
  );

it.each(['18.20.4', '20.18.3'])('a Node %s that is too old is named, with what to do', (versione) => {
  const { status, stderr } = conNode(versione);
  expect(status).toBe(1);
  expect(stderr).toBe(
    `Varco chiede Node.js 20.19 o successivo: questo è il ${versione}. Installane uno aggiornato da https://nodejs.org e riprova.\n`,
  );
});

it('the oldest that is enough goes on', () => {
  const { status, stderr } = conNode('20.19.0');
  expect(status).toBe(1);
  expect(stderr).toBe('La variabile PORT non va bene: deve essere un numero da 1 a 65535.\n');
});
