import { describe, expect, it } from 'vitest';
import { numeroAnnuale, numeroScritto, protocolloInParole } from './domain';

describe('a number of protocol', () => {
  it('has at least seven digits', () => {
    expect(numeroAnnuale(1)).toBe('0000001');
    expect(numeroAnnuale(12_345_678)).toBe('12345678');
  });

  it.each([
    ['1234', '0001234'],
    [' 0001234 ', '0001234'],
    ['000000001234', '0001234'],
    ['1234/2026', '0001234'],
    ['1234 / 2026', '0001234'],
    ['12345678', '12345678'],
  ])('is the same however it is typed: %j', (scritto, numero) => {
    expect(numeroScritto(scritto, '2026-03-10')).toBe(numero);
  });

  it.each(['', '0', '0000000', '1234/2025', 'A-1234', '12.34', '-1', '1e7', '1234/26'])('%j is none', (scritto) => {
    expect(numeroScritto(scritto, '2026-03-10')).toBeNull();
  });

  it('is said with its date', () => {
    expect(protocolloInParole({ numero: '0001234', data: '2026-03-10' })).toBe('n. 0001234 del 10/03/2026');
  });
});
