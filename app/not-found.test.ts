import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const APP = import.meta.dirname;

it('gives each area with a frame of its own a 404 without one: header and footer stand once', () => {
  const conCornice = readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'layout.tsx')
    .filter((file) => readFileSync(path.join(APP, file), 'utf8').includes('Guscio'));
  expect(conCornice).toContain(path.join('(pubblico)', 'layout.tsx'));
  for (const file of conCornice) {
    const quattroZeroQuattro = path.join(APP, path.dirname(file), 'not-found.tsx');
    expect(existsSync(quattroZeroQuattro), `${quattroZeroQuattro} is missing`).toBe(true);
    expect(readFileSync(quattroZeroQuattro, 'utf8')).not.toContain('<Guscio');
  }
});
