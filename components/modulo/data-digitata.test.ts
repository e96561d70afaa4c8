import { expect, it } from 'vitest';
import { leggiDataDigitata } from './data-digitata';

it('understands a date however it is typed', () => {
  for (const testo of ['5/3/1980', '05031980', ' 05.03.1980 ', '5-3-1980', '1980-03-05'])
    expect(leggiDataDigitata(testo)).toBe('1980-03-05');
});

it('does not invent a date', () => {
  for (const testo of ['', '5/3/80', '30021980', '31/4/2026', '12345678', '5/3/', 'ieri']) expect(leggiDataDigitata(testo)).toBeNull();
});
