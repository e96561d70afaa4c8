import { describe, expect, it } from 'vitest';
import { isMoltoPiuBasso, numeroAnnuale, numeroInScrittura, numeroScritto, protocolloInParole } from './protocollo';

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

  it.each([
    ['123', '0000123'],
    ['123/2026', '0000123'],
    ['123 / 20', null],
    ['', null],
    ['A1', null],
  ])('while it is typed %j will be %j', (scritto, numero) => {
    expect(numeroInScrittura(scritto)).toBe(numero);
  });

  it.each([
    ['0000123', '0001710', true],
    ['0000029', '0000300', true],
    ['0001709', '0001710', false],
    ['0000012', '0000030', false],
    ['0001711', '0001710', false],
  ])('%s after %s is asked again: %s', (numero, ultimo, chiesto) => {
    expect(isMoltoPiuBasso(numero, ultimo)).toBe(chiesto);
  });

  it('is said with its date', () => {
    expect(protocolloInParole({ numero: '0001234', data: '2026-03-10' })).toBe('n. 0001234 del 10/03/2026');
  });
});
