import { expect, it } from 'vitest';
import { compitiProtezioni } from './protezioni';

it('SA-17 whoever is protected and in no archive any more is among the urgent things, and who it is is not said', () => {
  expect(compitiProtezioni(0, '2026-11-23')).toEqual([]);
  expect(compitiProtezioni(1, '2026-11-23')).toMatchObject([
    { titolo: 'Controlla una persona protetta', href: '/ufficio/impostazioni/protezioni', urgente: true },
  ]);
  expect(compitiProtezioni(3, '2026-11-23')[0]?.titolo).toBe('Controlla 3 persone protette');
});
