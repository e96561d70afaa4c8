import { expect, it } from 'vitest';
import { righeCsv } from './csv';

it('keeps every cell one cell, and a formula a text', () => {
  expect(
    righeCsv([
      ['a', 'b;c', 'd "e"', 'f\ng'],
      ['=1+1', '@x', '0001', 'perché'],
    ]),
  ).toBe('\u{feff}a;"b;c";"d ""e""";"f\ng"\r\n\'=1+1;\'@x;0001;perché\r\n');
});
