import { describe, expect, it } from 'vitest';
import { numeroConvenzione } from './numero';
import { primoGiornoRecesso, primoTermineDiffida, stipula, ultimoGiorno } from './termini';

describe('dates', () => {
  it('CA-14 CH-09 counts the years from the countersignature, 29 February included', () => {
    expect(stipula('2026-03-10', { durataAnni: 4 })).toEqual({ stipulataIl: '2026-03-10', scadenzaIl: '2030-03-10' });
    expect(stipula('2028-02-29', { durataAnni: 3 }).scadenzaIl).toBe('2031-02-28');
    expect(stipula('2022-12-25', { durataAnni: 4 }).scadenzaIl).toBe('2026-12-25');
  });
  it('CA-15 gives the fruitore its days of notice, where the clause has them', () => {
    expect(primoGiornoRecesso('2026-11-22', { recessoFruitoreGiorni: 30 })).toBe('2026-12-22');
    expect(primoGiornoRecesso('2026-11-22', { recessoFruitoreGiorni: null })).toBeNull();
  });
  it('CH-11 leaves at least fifteen days to comply', () => {
    expect(primoTermineDiffida('2026-11-22')).toBe('2026-12-07');
  });
  it('CA-15 CH-09 the last day is the earliest of the term, the eve of a withdrawal and the end', () => {
    const senza = { scadenzaIl: '2030-11-22', recessoEfficaceIl: null, cessataIl: null };
    expect(ultimoGiorno(senza)).toBe('2030-11-22');
    expect(ultimoGiorno({ ...senza, recessoEfficaceIl: '2026-12-19' })).toBe('2026-12-18');
    expect(ultimoGiorno({ ...senza, recessoEfficaceIl: '2031-01-01' })).toBe('2030-11-22');
    const finita = new Date('2026-11-22T23:30:00Z');
    expect(ultimoGiorno({ ...senza, recessoEfficaceIl: '2026-11-23', cessataIl: finita })).toBe('2026-11-23');
    expect(ultimoGiorno({ ...senza, scadenzaIl: '2026-11-22', cessataIl: finita })).toBe('2026-11-22');
    expect(ultimoGiorno({ ...senza, scadenzaIl: null })).toBeNull();
    expect(ultimoGiorno({ ...senza, scadenzaIl: null, cessataIl: finita })).toBeNull();
  });
  it('numbers acts by year', () => {
    expect(numeroConvenzione(2026, 12)).toBe('2026/0012');
  });
});
