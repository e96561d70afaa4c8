import { expect, it } from 'vitest';
import { improntaDi, improntaSha256 } from './impronta';

it('is the same for the same value, whatever the order of its keys and after a journey through JSON', () => {
  const quando = new Date('2026-03-10T09:00:00Z');
  const valore = { b: [1, { z: null, a: undefined }], a: 'è', quando };
  expect(improntaDi(valore)).toBe(improntaSha256('{"a":"è","b":[1,{"z":null}],"quando":"2026-03-10T09:00:00.000Z"}'));
  expect(improntaDi({ quando: quando.toISOString(), a: 'è', b: [1, { z: null }] })).toBe(improntaDi(valore));
});

it('changes with a value, with the order of a list, with a date', () => {
  const valori = [{ a: [1, 2] }, { a: [2, 1] }, { a: ['1', 2] }, { a: new Date(0) }, { a: new Date(1) }, {}, null];
  expect(new Set(valori.map(improntaDi)).size).toBe(valori.length);
});
