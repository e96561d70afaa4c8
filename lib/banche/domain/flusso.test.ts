import { describe, expect, it } from 'vitest';
import { isSilenzioDaDire } from './flusso';

const ORA = new Date('2026-11-20T10:00:00Z');
const fa = (ore: number) => new Date(ORA.getTime() - ore * 3_600_000);

describe('a feed that says nothing', () => {
  it('SA-20 is told after four hours, and then once a day as long as it lasts', () => {
    expect(isSilenzioDaDire(null, ORA)).toBe(true);
    for (const esito of ['PUBBLICATO', 'RIFIUTATO'] as const) {
      expect(isSilenzioDaDire({ esito, istante: fa(3.9) }, ORA)).toBe(false);
      expect(isSilenzioDaDire({ esito, istante: fa(4) }, ORA)).toBe(true);
    }
    expect(isSilenzioDaDire({ esito: 'NON_ARRIVATO', istante: fa(23) }, ORA)).toBe(false);
    expect(isSilenzioDaDire({ esito: 'NON_ARRIVATO', istante: fa(24) }, ORA)).toBe(true);
  });
});
