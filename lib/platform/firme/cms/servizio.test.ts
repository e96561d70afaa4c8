import { describe, expect, it } from 'vitest';
import type { PeriodoServizio } from '../tipi';
import { isConcesso, periodoAl } from './servizio';

const periodo = (giorno: string, stato: PeriodoServizio['stato']): PeriodoServizio => ({ dal: `${giorno}T00:00:00.000Z`, stato });
const DOPO = new Date('2026-03-10T00:00:00.000Z');

describe('CA-16 the status of a service of the trusted list', () => {
  it('is the one that began last; before the first there is none', () => {
    const periodi = [periodo('2020-01-01', 'CONCESSO'), periodo('2024-01-01', 'REVOCATO')];
    expect(periodoAl(periodi, DOPO)?.stato).toBe('REVOCATO');
    expect(periodoAl(periodi, new Date('2022-01-01T00:00:00.000Z'))?.stato).toBe('CONCESSO');
    expect(periodoAl(periodi, new Date('2019-01-01T00:00:00.000Z'))).toBeNull();
  });

  it('of two that begin together is the one that trusts less, in whichever order they are written', () => {
    const insieme = [periodo('2024-01-01', 'REVOCATO'), periodo('2024-01-01', 'CONCESSO')];
    for (const periodi of [insieme, insieme.toReversed()])
      expect(isConcesso([periodo('2020-01-01', 'CONCESSO'), ...periodi], DOPO)).toBe(false);
  });
});
