import { expect, test } from '@playwright/test';
import { pagineCostruite } from './aiuti/pagine';
import { visitare } from './aiuti/visitare';
import { DELL_UFFICIO, VISITE } from './aiuti/visite';

test('every page of the build is visited by somebody', () => {
  expect([...new Set(VISITE.map(({ rotta }) => rotta))].filter((rotta) => rotta !== '/_not-found').sort()).toEqual(pagineCostruite());
});

test('every page is visited as it is, not only as one that is missing', () => {
  const viste = new Set(VISITE.filter(({ stato }) => stato === undefined).map(({ rotta }) => rotta));
  expect(pagineCostruite().filter((rotta) => !rotta.includes('[...') && !viste.has(rotta))).toEqual([]);
});

visitare(VISITE.filter((visita) => !DELL_UFFICIO(visita)));
