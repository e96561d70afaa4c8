import { expect, it } from 'vitest';
import { anniDellaRelazione } from './relazione';

it.each([
  [null, null, []],
  ['2024-12-31', '2028-12-31', [2026, 2025, 2024]],
  ['2026-11-22', '2030-11-22', [2026]],
  ['2020-03-01', '2024-01-01', [2024, 2023, 2022, 2021, 2020]],
  ['2025-03-01', '2026-11-21', [2026, 2025]],
])('SA-05 a report is of a year in which the convenzione was in force: signed %s, until %s', (stipulataIl, ultimoGiornoIl, anni) => {
  expect(anniDellaRelazione({ stipulataIl, ultimoGiornoIl }, '2026-11-22')).toEqual(anni);
});
