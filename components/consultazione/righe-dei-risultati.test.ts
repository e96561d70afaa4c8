import { expect, it } from 'vitest';
import type { VisuraOfferta } from '@/lib/visure/views';
import { accanto, gruppiDi } from './righe-dei-risultati';

const visura = (codice: string, di: string): VisuraOfferta => ({ codice, titolo: codice, descrizione: '', di, allaData: 'MAI' });
const OFFERTE = [visura('UNA', 'PERSONA'), visura('DUE', 'PERSONA'), visura('TRE', 'PERSONA'), visura('SUA', 'IMMOBILE')];
const trovato = (id: string, di: string) => ({ id, di, voci: [] });
const codici = (gruppi: ReturnType<typeof gruppiDi>) =>
  gruppi.map(({ righe }) =>
    righe.map(({ trovato: { id }, indice, visure }) => [id, indice, ...visure.map(({ codice }) => codice)].join(' ')),
  );

it('of one person alone every visura is one press away; of many, one visura is chosen for all', () => {
  expect(codici(gruppiDi([trovato('a', 'PERSONA')], OFFERTE, {}, null))).toEqual([['a 0 UNA DUE TRE']]);
  const due = [trovato('a', 'PERSONA'), trovato('b', 'PERSONA')];
  expect(codici(gruppiDi(due, OFFERTE, {}, null))).toEqual([['a 0 UNA', 'b 1 UNA']]);
  expect(codici(gruppiDi(due, OFFERTE, {}, 'TRE')), 'the one opened last').toEqual([['a 0 TRE', 'b 1 TRE']]);
  expect(codici(gruppiDi(due, OFFERTE, { PERSONA: 'DUE' }, 'TRE')), 'the one chosen here').toEqual([['a 0 DUE', 'b 1 DUE']]);
  expect(codici(gruppiDi(due, OFFERTE.slice(0, 2), {}, null)), 'two stand in their row').toEqual([['a 0 UNA DUE', 'b 1 UNA DUE']]);
});

it('things of several kinds have a table each, and one count of places through them', () => {
  const misti = [trovato('a', 'PERSONA'), trovato('x', 'IMMOBILE'), trovato('b', 'PERSONA'), trovato('y', 'IMMOBILE')];
  const gruppi = gruppiDi(misti, OFFERTE, { PERSONA: 'DUE' }, null);
  expect(codici(gruppi)).toEqual([
    ['a 0 DUE', 'b 1 DUE'],
    ['x 2 SUA', 'y 3 SUA'],
  ]);
  expect(gruppi.map(({ scelta }) => scelta?.codice ?? null)).toEqual(['DUE', null]);
  expect(codici(gruppiDi([trovato('k', 'ALTRO')], OFFERTE, {}, null)), 'what opens nothing is still seen').toEqual([['k 0']]);
});

it('the arrows go from one visura to that beside it, and stay inside them', () => {
  const scelta = { fra: OFFERTE.slice(0, 3), codice: 'DUE' };
  expect([accanto(scelta, 1), accanto(scelta, -1)]).toEqual(['TRE', 'UNA']);
  expect([accanto({ ...scelta, codice: 'TRE' }, 1), accanto({ ...scelta, codice: 'UNA' }, -1)]).toEqual(['TRE', 'UNA']);
});
