import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiaveRicerca, paroleRicerca, ripulisci } from './grafia';

describe('search keys', () => {
  it('FU-05 brings the spellings of one name together', () => {
    for (const grafia of ["D'Angelo", 'D’ANGELO', 'D Angelo', 'dangelo', " D' ANGELO "]) expect(chiaveRicerca(grafia)).toBe('DANGELO');
    expect(chiaveRicerca('Niccolò')).toBe(chiaveRicerca("NICCOLO'"));
    expect(chiaveRicerca('Müller-Straße')).toBe('MULLERSTRASSE');
    expect(chiaveRicerca('Łukasz Ørsted Đorđević Æsir')).toBe('LUKASZORSTEDDORDEVICAESIR');
  });

  it('gives an empty key when nothing is left to search', () => {
    expect([chiaveRicerca(null), chiaveRicerca("' -"), chiaveRicerca('李')]).toEqual(['', '', '']);
  });

  it('is idempotent and yields capital letters and digits only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (testo) => {
        const chiave = chiaveRicerca(testo);
        expect(chiave).toMatch(/^[A-Z0-9]*$/);
        expect(chiaveRicerca(chiave)).toBe(chiave);
        expect(chiaveRicerca(testo.normalize('NFD'))).toBe(chiaveRicerca(testo.normalize('NFC')));
      }),
    );
  });

  it('splits words but not at apostrophes', () => {
    expect(paroleRicerca('Via G. Verdi 12/a')).toEqual(['VIA', 'G', 'VERDI', '12', 'A']);
    expect(paroleRicerca('Piazza dell’Unità')).toEqual(['PIAZZA', 'DELLUNITA']);
  });

  it('tidies typed text without changing its letters', () => {
    expect(ripulisci('  De’   Rossi ')).toBe("De' Rossi");
  });
});
