import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { nelProgetto } from './avvio/percorsi.mjs';

const varco = (...argomenti: string[]) =>
  spawnSync(process.execPath, [nelProgetto('bin', 'varco.mjs'), ...argomenti], { encoding: 'utf8' });

it.each([[['--help']], [[]]])(
  'the commands asked with %j say how they are called and what each is for, and that is no error',
  (argomenti) => {
    const { status, stdout } = varco(...argomenti);
    expect(status).toBe(0);
    expect(stdout).toContain('Uso: npm run varco -- COMANDO');
    expect(stdout).toMatch(/^ {2}verifica-firma +Verifica un file firmato.+$/m);
  },
  60_000,
);

it('a command that does not exist is an error, with the list beside it', () => {
  const { status, stdout, stderr } = varco('verifica-frma');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('Il comando «verifica-frma» non esiste.');
  expect(stderr).toMatch(/^ {2}verifica-firma +Verifica/m);
}, 60_000);
