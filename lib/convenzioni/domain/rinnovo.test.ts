import { describe, expect, it } from 'vitest';
import { impedimentoARinnovare, rinnoviEsauriti, termineRinnovato } from './rinnovo';
import { STATI_CONVENZIONE } from './stati';

const QUATTRO = { anni: 4, volte: 1 };
const FATTI = { stato: 'VIGENTE', scadenzaIl: '2026-11-22', oggi: '2026-11-22', rinnovo: QUATTRO, firmati: 0 } as const;

describe('how many times a convenzione is renewed', () => {
  const casi = Array.from({ length: 10 }, (_, i) => i + 1).flatMap((volte) =>
    Array.from({ length: volte + 2 }, (_, firmati) => [volte, firmati, firmati < volte] as const),
  );
  it.each(casi)('CA-14 of %i, after %i signed, one more is signed: %s', (volte, firmati, ammesso) => {
    const esito = rinnoviEsauriti({ rinnovo: { anni: 4, volte }, firmati });
    expect(esito?.codice ?? null).toBe(ammesso ? null : 'RINNOVI_ESAURITI');
    expect(impedimentoARinnovare({ ...FATTI, rinnovo: { anni: 4, volte }, firmati })?.codice).toBe(esito?.codice);
  });

  it('CA-14 says how many the clause admits', () => {
    expect(rinnoviEsauriti({ rinnovo: QUATTRO, firmati: 1 })?.message).toMatch(
      /^Secondo la convenzione il rinnovo è ammesso una sola volta, /,
    );
    expect(rinnoviEsauriti({ rinnovo: { anni: 2, volte: 3 }, firmati: 3 })?.message).toMatch(/ammesso per non più di 3 volte, .* 3 atti/);
  });

  it.each([0, 1, 20])('CH-09 where the clause counts none, one more is signed after %i', (firmati) => {
    expect(rinnoviEsauriti({ rinnovo: null, firmati })).toBeNull();
  });
});

describe('what can be renewed', () => {
  it.each(STATI_CONVENZIONE)('CA-14 a convenzione in force, not ending: %s', (stato) => {
    expect(impedimentoARinnovare({ ...FATTI, stato })?.codice ?? null).toBe(stato === 'VIGENTE' ? null : 'RINNOVARE_NON_AMMESSO');
  });

  it('CA-14 CH-09 up to its last day', () => {
    expect(impedimentoARinnovare({ ...FATTI, oggi: '2026-11-23' })?.codice).toBe('RINNOVARE_NON_AMMESSO');
    expect(impedimentoARinnovare({ ...FATTI, rinnovo: null, oggi: '2026-11-23' })?.codice).toBe('RINNOVARE_NON_AMMESSO');
  });
});

it('CA-14 a renewal begins where what is in force ends, a leap day included; CH-09 where the act says the day, the clause gives none', () => {
  expect(termineRinnovato({ scadenzaIl: '2027-02-28', rinnovo: QUATTRO })).toBe('2031-02-28');
  expect(termineRinnovato({ scadenzaIl: '2028-02-29', rinnovo: { anni: 2, volte: 2 } })).toBe('2030-02-28');
  expect(termineRinnovato({ scadenzaIl: '2027-02-28', rinnovo: null })).toBeNull();
  expect(termineRinnovato({ scadenzaIl: null, rinnovo: QUATTRO })).toBeNull();
});
