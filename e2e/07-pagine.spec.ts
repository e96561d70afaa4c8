import { expect, test } from '@playwright/test';
import { pagineCostruite } from './aiuti/pagine';
import { visitare } from './aiuti/visitare';
import { DELL_UFFICIO, VISITE } from './aiuti/visite';

test('every page of the build is visited by somebody', () => {
  expect([...new Set(VISITE.map(({ rotta }) => rotta))].filter((rotta) => rotta !== '/_not-found').sort()).toEqual(pagineCostruite());
});

/** Pages of what the demo has none of (a request's document, a file in examination, an ente taken over): here only their absence is looked at. */
const SOLO_ASSENTI = [
  '/ufficio/adesioni/[id]/documenti/[documento]',
  '/ufficio/adesioni/[id]/firma/[esame]',
  '/ufficio/convenzioni/[id]/legittimita',
  '/ufficio/firme/[esame]',
];

test('every page is visited as it is, not only as one that is missing', () => {
  const viste = new Set(VISITE.filter(({ stato }) => stato === undefined).map(({ rotta }) => rotta));
  expect(pagineCostruite().filter((rotta) => !rotta.includes('[...') && !viste.has(rotta))).toEqual(SOLO_ASSENTI);
});

visitare(VISITE.filter((visita) => !DELL_UFFICIO(visita)));
