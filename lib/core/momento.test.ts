import { expect, it } from 'vitest';
import { inizioGiornata } from './date';
import { momentoDi, momentoInParole } from './momento';

it('of what was on paper before Varco tells the day, winter and summer; of what happened in it the instant, be it midnight', () => {
  const inParole = (istante: Date, preso: boolean) => momentoInParole(momentoDi(istante, preso));
  expect(['2026-03-10', '2026-07-10'].map((giorno) => inParole(inizioGiornata(giorno), true))).toEqual(['10/03/2026', '10/07/2026']);
  expect(inParole(inizioGiornata('2026-03-10'), false)).toBe('10/03/2026 00:00');
  expect(inParole(new Date('2026-03-10T09:00:00Z'), true)).toBe('10/03/2026 10:00');
});
