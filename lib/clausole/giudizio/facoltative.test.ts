import { describe, expect, it } from 'vitest';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { scrivereClausole } from '../catalogo';
import { digestClausole } from '../compila';
import { conFacoltative, facoltative } from './facoltative';
import { impedimenti } from './giudizio';

const GENERALI = scrivereClausole(CLAUSOLE_GENERALI);
const presenti = (clausole: typeof GENERALI) => facoltative(clausole).flatMap(({ chiave, presente }) => (presente ? [chiave] : []));

describe('the clauses that a set may have or not', () => {
  it('RT-10 RT-12 SA-19 CH-10 are told with what holds without', () => {
    const senza = Object.fromEntries(facoltative(GENERALI).map((una) => [una.chiave, una.senza]));
    expect(senza).toEqual({
      pacchetti: 'pacchetti di dati «no»',
      cooperazione: 'cooperazione applicativa «no»',
      decadenza: 'decade quando ANPR serve l’ente «no»',
      foro: null,
      sottoscrizione: 'chi firma, nell’ordine «l’ente, poi il comune» e firma autografa ammessa «no»',
      disuso: 'credenziali inutilizzate «decide l’ufficio, caso per caso»',
      ispezioni: null,
    });
  });

  it('are chosen together: what was there stays as it was, what comes is to be filled in, what goes is gone', () => {
    const scelte = conFacoltative(GENERALI, ['foro', 'cooperazione'], []);
    expect(presenti(scelte)).toEqual(['cooperazione', 'foro']);
    expect(scelte.find(({ chiave }) => chiave === 'foro')).toEqual(GENERALI.find(({ chiave }) => chiave === 'foro'));
    expect(impedimenti(scelte, { inTempoReale: [] })).toEqual(['Prima di approvare il modello compila: «Cooperazione applicativa».']);
    expect(digestClausole(conFacoltative(GENERALI, presenti(GENERALI), []))).toBe(digestClausole(GENERALI));
  });

  it('are no obligatory clause, nor premises and closing', () => {
    for (const chiave of ['durata', 'premesse', 'chiusura', 'magia'])
      expect(() => conFacoltative(GENERALI, [chiave], [])).toThrow('solo le clausole facoltative');
  });
});
