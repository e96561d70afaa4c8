import { describe, expect, it } from 'vitest';
import { attesaDa } from './attesa';

describe('the archive of the day', () => {
  it('is awaited until noon in Italy, in summer and in winter, and then must have come that day', () => {
    expect(attesaDa(new Date('2026-11-20T10:59:00Z'))).toBeNull();
    expect(attesaDa(new Date('2026-11-20T11:00:00Z'))).toEqual(new Date('2026-11-19T23:00:00Z'));
    expect(attesaDa(new Date('2026-07-20T09:59:00Z'))).toBeNull();
    expect(attesaDa(new Date('2026-07-20T10:00:00Z'))).toEqual(new Date('2026-07-19T22:00:00Z'));
  });
});
