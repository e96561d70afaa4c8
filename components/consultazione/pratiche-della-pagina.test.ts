import { afterEach, expect, it, vi } from 'vitest';
import { conLaPratica, praticheLasciate, ricordaPratica } from './pratiche-della-pagina';

const pratica = (riferimento: string, finalita = 'ticket') => ({ finalita, riferimento });

it('SA-04 keeps the cases left in this page, the last first and each once; the same reference for another purpose is another case', () => {
  const due = conLaPratica(conLaPratica([], pratica('A')), pratica('B'));
  expect(due).toEqual([pratica('B'), pratica('A')]);
  expect(conLaPratica(due, pratica('A'))).toEqual([pratica('A'), pratica('B')]);
  expect(conLaPratica(due, pratica('A', 'assistenza'))).toHaveLength(3);
  expect(['C', 'D', 'E', 'F'].map((nome) => pratica(nome)).reduce(conLaPratica, due)).toHaveLength(5);
});

afterEach(() => vi.unstubAllGlobals());

it('SA-04 LE-07 remembers in the tab the cases of one person, of the purposes that it still has, and shows them to nobody else', () => {
  const tenuto = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (chiave: string) => tenuto.get(chiave) ?? null,
    setItem: (chiave: string, v: string) => tenuto.set(chiave, v),
  });
  ricordaPratica('ada', pratica('A'), ricordaPratica('ada', pratica('B', 'assistenza'), []));
  expect(praticheLasciate('ada', ['ticket', 'assistenza'])).toEqual([pratica('A'), pratica('B', 'assistenza')]);
  expect(praticheLasciate('ada', ['ticket'])).toEqual([pratica('A')]);
  expect(praticheLasciate('ugo', ['ticket', 'assistenza'])).toEqual([]);
});
