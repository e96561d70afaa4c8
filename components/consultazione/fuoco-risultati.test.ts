import { expect, it } from 'vitest';
import { spostaFuoco } from './fuoco-risultati';

const prima = () => 0;

it('goes through the results with the arrows alone, from the heading on, and stays inside them', () => {
  const quante = [2, 0, 1];
  const premi = (tasto: string, qui: { riga: number; quale: number } | null) => spostaFuoco(tasto, qui, quante, prima);
  expect(premi('ArrowDown', null)).toEqual({ riga: 0, quale: 0 });
  expect(premi('ArrowRight', { riga: 0, quale: 0 })).toEqual({ riga: 0, quale: 1 });
  expect(premi('ArrowRight', { riga: 0, quale: 1 })).toEqual({ riga: 0, quale: 1 });
  expect(premi('ArrowDown', { riga: 0, quale: 1 }), 'a result that opens nothing is stepped over').toEqual({ riga: 2, quale: 0 });
  expect(premi('ArrowDown', { riga: 2, quale: 0 })).toEqual({ riga: 2, quale: 0 });
  expect(premi('ArrowUp', { riga: 2, quale: 0 })).toEqual({ riga: 0, quale: 0 });
  expect([premi('Home', { riga: 2, quale: 0 }), premi('End', { riga: 0, quale: 0 })]).toEqual([
    { riga: 0, quale: 0 },
    { riga: 2, quale: 0 },
  ]);
  expect([premi('Tab', { riga: 0, quale: 0 }), premi('ArrowUp', null), premi('a', null)]).toEqual([null, null, null]);
  expect(spostaFuoco('ArrowDown', null, [0, 0], prima)).toBeNull();
});

it('starts from the visura opened last', () => {
  expect(spostaFuoco('ArrowDown', null, [3, 3], () => 2)).toEqual({ riga: 0, quale: 2 });
});
