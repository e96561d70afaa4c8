import { expect, it } from 'vitest';
import { compitiEccezioni, compitiSegnalazioni } from './segnalazioni';

const dal = new Date('2026-03-08T10:00:00Z');

it('CA-03 what operators report or ask beyond their profile is one thing to do each, since when the first waits; nothing is none', () => {
  expect(compitiSegnalazioni({ quante: 2, dal }, '2026-03-10')).toMatchObject([{ titolo: 'Rispondi a 2 segnalazioni', dal: '2026-03-08' }]);
  expect(compitiEccezioni({ quante: 1, dal }, '2026-03-10')).toMatchObject([
    { titolo: 'Decidi su 1 richiesta motivata', href: '/ufficio/eccezioni', termine: 'in attesa da 2 giorni' },
  ]);
  expect([compitiSegnalazioni, compitiEccezioni].flatMap((compiti) => compiti({ quante: 0, dal: null }, '2026-03-10'))).toEqual([]);
});
