import { expect, it } from 'vitest';
import { conLaPratica } from './pratiche-della-pagina';

const pratica = (riferimento: string, finalita = 'ticket') => ({ finalita, riferimento });

it('SA-04 keeps the cases left in this page, the last first and each once; the same reference for another purpose is another case', () => {
  const due = conLaPratica(conLaPratica([], pratica('A')), pratica('B'));
  expect(due).toEqual([pratica('B'), pratica('A')]);
  expect(conLaPratica(due, pratica('A'))).toEqual([pratica('A'), pratica('B')]);
  expect(conLaPratica(due, pratica('A', 'assistenza'))).toHaveLength(3);
  expect(['C', 'D', 'E', 'F'].map((nome) => pratica(nome)).reduce(conLaPratica, due)).toHaveLength(5);
});
