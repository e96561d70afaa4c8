import { expect, it } from 'vitest';
import { leggiNascitaCercata, nascitaDetta, nascitaFutura } from './nascita-cercata';

it.each([
  ['5/7/1980', { dataNascita: '1980-07-05' }],
  ['1980', { annoNascita: '1980' }],
  ['31/13/2010', { dataNascita: '31/13/2010' }],
  ['31.02.2010', { dataNascita: '31.02.2010' }],
  ['12/A', null],
  ['1780', null],
  ['Rossi', null],
])('FU-05 the last word of a line says when somebody was born, also a day that does not exist: %s', (parola, detta) => {
  expect(nascitaDetta(parola)).toEqual(detta);
});

it.each<[Record<string, string>, Record<string, RegExp>]>([
  [{ dataNascita: '31/13/2010' }, { dataNascita: /non esiste/ }],
  [{ dataNascita: 'luglio' }, { dataNascita: /come 05\/07\/1980/ }],
  [{ annoNascita: '80' }, { annoNascita: /quattro cifre/ }],
  [{ dataNascita: '5/7/1980', annoNascita: '1981' }, { annoNascita: /non è quello/ }],
  [{ dataNascita: '5/7/1980', annoNascita: '1980' }, {}],
  [{}, {}],
])('FU-05 a birth that cannot be read is told beside its entry: %j', (voci, attesi) => {
  const problemi: Record<string, string> = {};
  leggiNascitaCercata(voci, problemi);
  expect(problemi).toEqual(Object.fromEntries(Object.entries(attesi).map(([nome, frase]) => [nome, expect.stringMatching(frase)])));
});

it.each<[Record<string, string>, string | null]>([
  [{ dataNascita: '20/11/2026' }, null],
  [{ dataNascita: '21/11/2026' }, 'dataNascita'],
  [{ annoNascita: '2026' }, null],
  [{ annoNascita: '2027' }, 'annoNascita'],
  [{}, null],
])('FU-05 nobody is born after the data: %j', (voci, quale) => {
  expect(Object.keys(nascitaFutura(voci, '2026-11-20') ?? {})).toEqual(quale === null ? [] : [quale]);
});
