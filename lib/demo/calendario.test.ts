import { describe, expect, it } from 'vitest';
import { giornoDellaSettimana } from '@/lib/core/date';
import { calendarioDa } from './calendario';

describe('the calendar of the demonstration', () => {
  it('knows only working days, and no day after today', () => {
    for (let carico = 1; carico <= 7; carico += 1) {
      const calendario = calendarioDa(new Date(Date.UTC(2026, 10, carico, 10)));
      for (let fa = 0; fa < 40; fa += 1) {
        expect([1, 2, 3, 4, 5]).toContain(giornoDellaSettimana(calendario.giorno(fa)));
        expect(calendario.giorno(fa) <= calendario.oggi).toBe(true);
        expect(calendario.giorno(fa + 1) <= calendario.giorno(fa)).toBe(true);
      }
    }
  });

  it('says the time of Rome', () => {
    expect(calendarioDa(new Date('2026-07-08T10:00:00Z')).alle(1, '09:30')).toEqual(new Date('2026-07-07T07:30:00Z'));
    expect(calendarioDa(new Date('2026-01-08T10:00:00Z')).alle(1, '09:30')).toEqual(new Date('2026-01-07T08:30:00Z'));
  });
});
