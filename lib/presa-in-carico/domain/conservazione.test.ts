import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inizioGiornata, addGiorni, oggi } from '@/lib/core/date';
import { limiteAbbandono, tenutaFino } from './conservazione';

it('keeps a load that nobody touches through its thirtieth day, and not through the next', () => {
  const toccata = new Date('2026-03-10T22:30:00Z');
  expect(tenutaFino(toccata)).toBe('2026-04-09');
  const abbandonata = (now: string) => toccata < limiteAbbandono(new Date(now));
  expect(abbandonata('2026-04-09T21:59:00Z')).toBe(false);
  expect(abbandonata('2026-04-09T22:01:00Z'), 'midnight in Rome, in summer time').toBe(true);
});

it('is swept exactly when the day that the page tells is over', () => {
  const istante = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(istante, istante, (toccata, now) => {
      expect(toccata < limiteAbbandono(now)).toBe(
        now >= inizioGiornata(addGiorni(tenutaFino(toccata), 1)) && oggi(now) > tenutaFino(toccata),
      );
    }),
  );
});
