import { expect, it } from 'vitest';
import { eVivo } from './processi.mjs';
import { esegui, interrompiProgrammi } from './programma.mjs';

it('ends the programs under way, and waits for them', async () => {
  let pid: number | undefined;
  const nato = new Promise<void>((risolvi) => {
    const racconta = (nuovo: number | undefined) => {
      pid ??= nuovo;
      risolvi();
    };
    esegui('Aspettare', process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { nato: racconta }).catch(() => undefined);
  });
  await nato;
  expect(eVivo(pid ?? 0)).toBe(true);
  await interrompiProgrammi();
  expect(eVivo(pid ?? 0)).toBe(false);
});
