import { describe, expect, it } from 'vitest';
import type { Attore } from '@/lib/core/attore';
import { personaFinta } from '@/lib/testing/attore';
import { isCoperto } from './copertura';

const CHI: readonly [string, Attore, boolean][] = [
  ['the force itself', personaFinta({ enteId: 'forza' }), false],
  ['the comune', personaFinta(), true],
  ['another ente', personaFinta({ enteId: 'altro' }), true],
  ['a work of the system', { tipo: 'SISTEMA', erogatoreId: 'e' }, true],
];

describe('what a police force reads alone', () => {
  it.each(CHI)('LE-07 is covered to everyone but the force: %s', (_, attore, coperto) => {
    expect(isCoperto({ enteId: 'forza', enteTipo: 'FORZA_DI_POLIZIA' }, attore)).toBe(coperto);
  });

  it('LE-07 is covered to the comune also where no row says of which force it is', () => {
    expect(isCoperto({ enteId: null, enteTipo: 'FORZA_DI_POLIZIA' }, personaFinta())).toBe(true);
  });

  it('LE-07 covers nothing of any other ente', () => {
    expect(isCoperto({ enteId: 'asl', enteTipo: 'AZIENDA_SANITARIA' }, personaFinta())).toBe(false);
    expect(isCoperto({ enteId: null, enteTipo: null }, personaFinta())).toBe(false);
  });
});
