import { describe, expect, it } from 'vitest';
import { confrontare, isCambiata, testiUguali } from './confronto';

const testo = (...commi: string[]) => ({ titolo: 'Durata', commi });
const commi = (prima: string[], dopo: string[]) =>
  confrontare(testo(...prima), testo(...dopo))
    .slice(1)
    .map((una) => [una.prima, una.dopo]);

describe('confrontare', () => {
  it('tells what is kept, written again, added and taken away, in reading order', () => {
    expect(commi(['uno', 'due', 'tre'], ['uno', 'due bis', 'tre', 'quattro'])).toEqual([
      ['uno', 'uno'],
      ['due', 'due bis'],
      ['tre', 'tre'],
      [null, 'quattro'],
    ]);
    expect(commi(['uno', 'due', 'tre'], ['tre'])).toEqual([
      ['uno', null],
      ['due', null],
      ['tre', 'tre'],
    ]);
  });

  it('keeps the longest run when commi change places, and does not trip over equal ones', () => {
    expect(commi(['a', 'b', 'c'], ['b', 'c', 'a'])).toEqual([
      ['a', null],
      ['b', 'b'],
      ['c', 'c'],
      [null, 'a'],
    ]);
    expect(commi(['a', 'a'], ['a', 'x', 'a'])).toEqual([
      ['a', 'a'],
      [null, 'x'],
      ['a', 'a'],
    ]);
  });

  it('sees the title too', () => {
    const differenze = confrontare({ titolo: 'Durata', commi: ['a'] }, { titolo: 'Quanto dura', commi: ['a'] });
    expect(differenze.map(isCambiata)).toEqual([true, false]);
    expect(testiUguali(testo('a', 'b'), testo('a', 'b'))).toBe(true);
    expect([testo('a'), testo('b', 'a'), testo('a', 'b', 'c'), testo()].map((altro) => testiUguali(testo('a', 'b'), altro))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
