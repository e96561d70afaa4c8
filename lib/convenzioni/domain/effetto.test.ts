import { describe, expect, it } from 'vitest';
import { effettoSuperato, termineConLeClausole } from './effetto';

const EFFETTO = { versionePrima: 2, clausole: [], scadenzaPrima: '2030-03-10', scadenzaIl: '2030-03-10' } as const;

describe('an act that both have signed', () => {
  it.each([
    [2, '2030-03-10', undefined],
    [3, '2030-03-10', 'CLAUSOLE_GIA_CAMBIATE'],
    [1, '2030-03-10', 'CLAUSOLE_GIA_CAMBIATE'],
    [2, '2034-03-10', 'TERMINE_GIA_CAMBIATO'],
    [2, null, 'TERMINE_GIA_CAMBIATO'],
  ])('CH-02 brings about what it says only on what it was prepared on: version %s, last day %s', (clausoleVersione, scadenzaIl, codice) => {
    expect(effettoSuperato(EFFETTO, { clausoleVersione, scadenzaIl })?.codice).toBe(codice);
  });

  it('CA-14 a renewal is of the term, whatever the clauses are by then', () => {
    const rinnovo = { ...EFFETTO, versionePrima: null, clausole: null, scadenzaIl: '2034-03-10' };
    expect(effettoSuperato(rinnovo, { clausoleVersione: 7, scadenzaIl: '2030-03-10' })).toBeNull();
  });
});

describe('the last day under other clauses', () => {
  const rinnovo = { anni: 4, volte: 1 };
  const termine = (anni: number, rinnovi: number, suo: typeof rinnovo | null = rinnovo) =>
    termineConLeClausole({
      stipulataIl: '2026-03-10',
      scadenzaIl: rinnovi === 0 ? '2030-03-10' : '2034-03-10',
      prima: { durataAnni: 4 },
      dopo: { durataAnni: anni, rinnovo: suo },
      rinnovi,
    });

  it.each([
    [4, 0, '2030-03-10'],
    [4, 1, '2034-03-10'],
    [2, 0, '2028-03-10'],
    [6, 0, '2032-03-10'],
    [6, 1, '2036-03-10'],
  ])('CA-14 of %i years, after %i renewals, is %s: reckoned from the countersignature', (anni, rinnovi, giorno) => {
    expect(termine(anni, rinnovi)).toBe(giorno);
  });

  it('CH-09 after a renewal that has said its own last day, that day stays', () => {
    expect(termine(6, 1, null)).toBe('2034-03-10');
  });
});
