import { expect, it } from 'vitest';
import { perTuttiInParole, tabellaDelFoglio } from './tabella-del-foglio';

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
    { id: 'a', celle: ['Rossi', 'Mario'] },
    { id: 'b', celle: ['Rossi', 'Anna'] },
  ]);
  expect(perTutti.map(({ campo, valore }) => [campo, valore])).toContainEqual(['c2', 'ITALIANA']);
  expect(restano.length + perTutti.length).toBe(colonne.length);
});

it('CA-21 a table that stands on the sheet stays as it is', () => {
  const strette = colonne.slice(0, 3);
  expect(tabellaDelFoglio({ colonne: strette, righe: [riga('a', 'x', 'y', 'z'), riga('b', 'x', 'y', 'z')] }).colonne).toEqual(strette);
});

it('CA-21 RT-02 a column that says nothing of any row is told beside it, and a row is named by what all of them have', () => {
  const {
    colonne: restano,
    righe,
    perTutti,
    nome,
  } = tabellaDelFoglio({ colonne, righe: [riga('a', null, null, '12'), riga('b', null, 'A', '13')] });
  expect(restano.map(({ campo }) => campo)).toEqual(['c1', 'c2']);
  expect([righe[0]?.celle, nome]).toEqual([[null, '12'], 1]);
  expect(perTuttiInParole(perTutti, (_, etichetta) => etichetta)).toBe('Senza dati: Campo 0, Campo 3, Campo 4, Campo 5, Campo 6, Campo 7.');
  const nulla = tabellaDelFoglio({ colonne: colonne.slice(0, 1), righe: [riga('a')] });
  expect([nulla.colonne.length, nulla.perTutti], 'of nothing at all there is one column still').toEqual([1, []]);
});

it('CA-21 what all share and what nobody has are two sentences', () => {
  const [uno, due] = colonne.slice(0, 2).map((colonna, quale) => ({ ...colonna, valore: quale === 0 ? 'x' : null }));
  const dice = (...quali: (typeof uno)[]) =>
    perTuttiInParole(
      quali.flatMap((quale) => quale ?? []),
      (_, etichetta) => etichetta,
    );
  expect([dice(), dice(uno), dice(due), dice(uno, due)]).toEqual([
    null,
    'Per tutti: Campo 0 x.',
    'Senza dati: Campo 1.',
    'Per tutti: Campo 0 x. Senza dati: Campo 1.',
  ]);
});
