import fc from 'fast-check';
import { expect, it } from 'vitest';
import { confrontareRighe, piegareUguali } from './differenze';

it('says what stays, what is written again, what is new and what is gone', () => {
  expect(confrontareRighe(['a', 'b', 'c', 'd'], ['a', 'B', 'c', 'e', 'f'])).toEqual([
    { prima: 'a', dopo: 'a' },
    { prima: 'b', dopo: 'B' },
    { prima: 'c', dopo: 'c' },
    { prima: 'd', dopo: 'e' },
    { prima: null, dopo: 'f' },
  ]);
  expect(confrontareRighe([], [])).toEqual([]);
});

it('loses no line of either text, and calls equal only what is', () => {
  const testo = fc.array(fc.constantFrom('a', 'b', '', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(testo, testo, (prima, dopo) => {
      const righe = confrontareRighe(prima, dopo);
      expect(righe.flatMap((riga) => riga.prima ?? [])).toEqual(prima);
      expect(righe.flatMap((riga) => riga.dopo ?? [])).toEqual(dopo);
    }),
  );
  expect(confrontareRighe(['x', 'y'], ['x', 'y']).every(({ prima, dopo }) => prima === dopo)).toBe(true);
});

it('keeps the longest run when lines change places, and does not trip over equal ones', () => {
  const coppie = (prima: string[], dopo: string[]) => confrontareRighe(prima, dopo).map((una) => [una.prima, una.dopo]);
  expect(coppie(['a', 'b', 'c'], ['b', 'c', 'a'])).toEqual([
    ['a', null],
    ['b', 'b'],
    ['c', 'c'],
    [null, 'a'],
  ]);
  expect(coppie(['a', 'a'], ['a', 'x', 'a'])).toEqual([
    ['a', 'a'],
    [null, 'x'],
    ['a', 'a'],
  ]);
});

it('folds what does not change, but for two lines around what does; a line by itself stays', () => {
  const prima = Array.from('abcdefghijklm');
  const tratti = (dopo: string[]) =>
    piegareUguali(confrontareRighe(prima, dopo)).map(
      ({ piegato, righe }) => `${piegato ? '…' : ''}${righe.map((una) => una.prima ?? '+').join('')}`,
    );
  expect(tratti(prima.map((riga) => (riga === 'g' ? 'G' : riga)))).toEqual(['…abcd', 'efghi', '…jklm']);
  expect(tratti(prima.map((riga) => ('dj'.includes(riga) ? riga.toUpperCase() : riga)))).toEqual(['abcdefghijklm']);
  expect(tratti([...prima, 'n'])).toEqual(['…abcdefghijk', 'lm+']);
  expect(tratti(prima)).toEqual(['…abcdefghijklm']);
});
