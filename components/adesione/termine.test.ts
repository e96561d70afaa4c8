import { describe, expect, it } from 'vitest';
import { parolePerTermine } from './termine';

describe('the term in words', () => {
  it('LE-13 says how it stands, in the singular where one day is left', () => {
    expect(parolePerTermine({ tipo: 'ASSENTE' })).toBeNull();
    expect(parolePerTermine({ tipo: 'IN_CORSO', il: '2026-04-09', restano: 30 })).toBe('Entro il 09/04/2026: restano 30 giorni');
    expect(parolePerTermine({ tipo: 'IN_CORSO', il: '2026-04-09', restano: 1 })).toBe('Entro il 09/04/2026: resta 1 giorno');
    expect(parolePerTermine({ tipo: 'IN_CORSO', il: '2026-04-09', restano: 0 })).toBe('Scade oggi, 09/04/2026');
    expect(parolePerTermine({ tipo: 'SCADUTO', il: '2026-04-09', da: 2 })).toBe('Scaduto il 09/04/2026, da 2 giorni');
    expect(parolePerTermine({ tipo: 'FERMO', dal: '2026-03-16', restano: 24 })).toBe('Fermo dal 16/03/2026: resteranno 24 giorni');
  });
});
