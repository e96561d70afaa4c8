import { describe, expect, it } from 'vitest';
import { formatoEsteso } from './date';
import { aChi, articolata, preposto } from './elisione';
import { sostituire } from './testo/segnaposti';

it.each([
  ['Antonio Ferri', 'ad Antonio Ferri'],
  ['àlea', 'ad àlea'],
  ['Ettore Neri', 'a Ettore Neri'],
  ['Bruno Neri', 'a Bruno Neri'],
])('to whom: %s is «%s»', (nome, insieme) => {
  expect(aChi(nome)).toBe(insieme);
});

describe('preposto', () => {
  it.each([
    ['del', '8 marzo 2026', 'dell’8 marzo 2026'],
    ['il', '11 maggio 2026', 'l’11 maggio 2026'],
    ['Il', '8 giugno 2026', 'L’8 giugno 2026'],
    ['Dal', '11 maggio 2026', 'Dall’11 maggio 2026'],
    ['del', '9 marzo 2026', 'del 9 marzo 2026'],
    ['del', '1° marzo 2026', 'del 1° marzo 2026'],
    ['al', '80% dei casi', 'all’80% dei casi'],
    ['al', '118', 'al 118'],
  ])('«%s» before «%s» is «%s»', (preposizione, seguito, insieme) => {
    expect(preposto(preposizione, seguito)).toBe(insieme);
  });

  it('is what a long date says after a preposition', () => {
    expect(formatoEsteso('2021-11-11', 'del')).toBe('dell’11 novembre 2021');
    expect(formatoEsteso('2021-11-11')).toBe('11 novembre 2021');
  });

  it('is what a placeholder says after a preposition in a wording', () => {
    const valori = { giorno: '8 marzo 2026', altro: '9 marzo 2026' };
    expect(sostituire('Dal {{giorno}} e dal {{altro}}: si veda il {{ giorno }}.', valori)).toBe(
      'Dall’8 marzo 2026 e dal 9 marzo 2026: si veda l’8 marzo 2026.',
    );
    expect(sostituire('canal {{giorno}}', valori)).toBe('canal 8 marzo 2026');
  });
});

it.each([
  ['di', 'l’anagrafe', 'dell’anagrafe'],
  ['a', 'la banca dati', 'alla banca dati'],
  ['da', 'il catasto', 'dal catasto'],
  ['di', 'lo schedario', 'dello schedario'],
  ['a', 'gli elenchi', 'agli elenchi'],
  ['da', 'le liste', 'dalle liste'],
  ['di', 'i ruoli', 'dei ruoli'],
  ['di', 'Lucca', 'di Lucca'],
] as const)('«%s» before «%s» is «%s»', (preposizione, seguito, insieme) => {
  expect(articolata(preposizione, seguito)).toBe(insieme);
});
