import { describe, expect, it } from 'vitest';
import { derogaNecessaria, situazioneDeroga, titoloInVigore } from './attestazione';

const delega = {
  id: 'd',
  qualifica: 'Delegata del Sindaco',
  attoNumero: '12',
  attoData: '2026-01-10',
  validaDal: '2026-01-10',
  validaAl: '2026-06-30',
};
const spiegazione = 'Sono l’unica persona assegnata ai servizi demografici.';

describe('who may attest', () => {
  it('LE-02 wants an act in force on the day: neither before, nor after, nor none', () => {
    expect(titoloInVigore([delega], '2026-06-30')).toBe(delega);
    expect(titoloInVigore([{ ...delega, validaAl: null }], '2031-01-01').id).toBe('d');
    for (const oggi of ['2026-01-09', '2026-07-01'])
      expect(() => titoloInVigore([delega], oggi)).toThrow(expect.objectContaining({ codice: 'DELEGA_MANCANTE' }));
    expect(() => titoloInVigore([], '2026-03-01')).toThrow(expect.objectContaining({ codice: 'DELEGA_MANCANTE' }));
  });

  it('LE-02 asks no waiver when another person prepared the request', () => {
    expect(derogaNecessaria({ attesta: 'b', preparatori: ['a'], altriAttestatori: [] }, 'ignorata')).toBeNull();
  });

  it('LE-02 refuses who prepared while somebody else can attest, waiver or not', () => {
    const caso = { attesta: 'a', preparatori: ['a'], altriAttestatori: ['b'] };
    expect(situazioneDeroga(caso)).toBe('IMPEDITA');
    expect(() => derogaNecessaria(caso, spiegazione)).toThrow(expect.objectContaining({ codice: 'QUATTRO_OCCHI' }));
  });

  it('LE-02 in a one-person office wants the waiver explained, and records it', () => {
    const caso = { attesta: 'a', preparatori: ['a'], altriAttestatori: [] };
    for (const deroga of ['', '   sono solo       '])
      expect(() => derogaNecessaria(caso, deroga)).toThrow(expect.objectContaining({ codice: 'DEROGA_DA_MOTIVARE' }));
    expect(derogaNecessaria(caso, ` ${spiegazione} `)).toBe(spiegazione);
  });

  it('LE-02 admits the waiver where the others who could attest prepared it too', () => {
    expect(derogaNecessaria({ attesta: 'a', preparatori: ['a', 'b'], altriAttestatori: ['b'] }, spiegazione)).toBe(spiegazione);
  });
});
