import { expect, it } from 'vitest';
import { numeriDiPagina } from './numeri-di-pagina';

it('shows all the pages while they are few', () => {
  expect(numeriDiPagina(1, 1)).toEqual([1]);
  expect(numeriDiPagina(2, 4)).toEqual([1, 2, 3, 4]);
  expect(numeriDiPagina(3, 5)).toEqual([1, 2, 3, 4, 5]);
});

it('keeps first, last and neighbours, and marks what is left out', () => {
  expect(numeriDiPagina(1, 20)).toEqual([1, 2, null, 20]);
  expect(numeriDiPagina(10, 20)).toEqual([1, null, 9, 10, 11, null, 20]);
  expect(numeriDiPagina(20, 20)).toEqual([1, null, 19, 20]);
});

it('never hides a single page behind an ellipsis', () => {
  expect(numeriDiPagina(4, 20)).toEqual([1, 2, 3, 4, 5, null, 20]);
  expect(numeriDiPagina(17, 20)).toEqual([1, null, 16, 17, 18, 19, 20]);
});
