import { expect, it } from 'vitest';
import { tabellaDelFoglio } from './tabella-del-foglio';

const colonne = Array.from({ length: 8 }, (_, quale) => ({ campo: `c${quale}`, etichetta: `Campo ${quale}` }));
const riga = (id: string, ...celle: (string | null)[]) => ({ id, celle: colonne.map((_, quale) => celle[quale] ?? null) });

it('CA-21 of a wide household what is the same for all is told once, and no value is lost', () => {
  const {
    colonne: restano,
    righe,
    perTutti,
  } = tabellaDelFoglio({
    colonne,
    righe: [riga('a', 'Rossi', 'Mario', 'ITALIANA'), riga('b', 'Rossi', 'Anna', 'ITALIANA')],
  });
  expect(
    restano.map(({ campo }) => campo),
    'the name of the row stays, were it the same',
  ).toEqual(['c0', 'c1']);
  expect(righe).toEqual([
    ['Rossi', 'Mario'],
    ['Rossi', 'Anna'],
  ]);
  expect(perTutti.map(({ campo, valore }) => [campo, valore])).toContainEqual(['c2', 'ITALIANA']);
  expect(restano.length + perTutti.length).toBe(colonne.length);
});

it('CA-21 one row alone, and a table that stands on the sheet, stay as they are', () => {
  expect(tabellaDelFoglio({ colonne, righe: [riga('a', 'Rossi')] }).perTutti).toEqual([]);
  const strette = colonne.slice(0, 3);
  expect(tabellaDelFoglio({ colonne: strette, righe: [riga('a', 'x'), riga('b', 'x')] }).colonne).toEqual(strette);
});
