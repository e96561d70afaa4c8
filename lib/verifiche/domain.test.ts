import { describe, expect, it } from 'vitest';
import { giudicare } from './domain';

const OGGI = '2026-03-10';

describe('giudicare', () => {
  it.each([
    ['2026-01-01', '2026-03-09', null, 'REGOLARE'],
    ['2025-01-01', '2025-12-10', null, 'REGOLARE'],
    ['2025-01-01', '2025-12-09', null, 'INATTIVO'],
    ['2026-02-08', null, null, 'IN_ATTESA'],
    ['2026-02-07', null, null, 'MAI_ENTRATO'],
    [null, null, 6, 'IN_ATTESA'],
  ] as const)('SA-14 CA-20 enabled %s, last seen %s, term %s months: %s', (abilitatoIl, ultimoAccesso, mesi, atteso) => {
    expect(giudicare({ abilitatoIl, ultimoAccesso }, mesi, OGGI)).toBe(atteso);
  });

  it('RT-10 marks who has not used the credential for more than the clause’s months, on the day after and not before', () => {
    expect(giudicare({ abilitatoIl: '2025-01-01', ultimoAccesso: '2025-09-10' }, 6, OGGI)).toBe('INATTIVO');
    expect(giudicare({ abilitatoIl: '2025-01-01', ultimoAccesso: '2025-09-09' }, 6, OGGI)).toBe('OLTRE_TERMINE');
    expect(giudicare({ abilitatoIl: '2025-09-09', ultimoAccesso: null }, 6, OGGI)).toBe('OLTRE_TERMINE');
  });
});
