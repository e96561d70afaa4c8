import { expect, it } from 'vitest';
import { dodiciMesi, nomeMese } from './mesi';

it('lists twelve months across the new year, whatever the day', () => {
  const mesi = dodiciMesi('2026-03-31');
  expect(mesi).toHaveLength(12);
  expect([mesi[0], mesi[9], mesi[11]]).toEqual(['2025-04', '2026-01', '2026-03']);
  expect(nomeMese('2026-01')).toBe('gen 2026');
});
