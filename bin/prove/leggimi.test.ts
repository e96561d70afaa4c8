import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileDelProgetto } from './elenco-file.mjs';

const FILE = fileDelProgetto();
/** Whole addresses only: a name alone says «beside the one before». `<kind>` and `*` stand for any. */
const indirizzi = (testo: string): string[] =>
  [...testo.matchAll(/`((?:app|bin|components|docs|e2e|emails|jobs|lib|prisma)\/[^`\s]*)`/g)].map(([, uno = '']) => uno);

function esiste(indirizzo: string): boolean {
  const pezzi = indirizzo.replace(/\/$/, '').split(/<[^>]+>|\*/);
  const forma = new RegExp(`^${pezzi.map((pezzo) => pezzo.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('[^/]+')}(/|$)`);
  return FILE.some((file) => forma.test(file));
}

it('the README sends nobody who adds something to a file that is not there', () => {
  const [, tabella = ''] = readFileSync('README.md', 'utf8').split('### Where a new thing goes');
  const detti = indirizzi(tabella);
  expect(detti.length).toBeGreaterThan(60);
  expect(detti.filter((indirizzo) => !esiste(indirizzo))).toEqual([]);
  expect(['lib/atti/domain/atti/<kind>.ts', 'lib/anagrafe', 'lib/nulla.ts', 'lib/atti/<kind>.tsx'].map(esiste)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
