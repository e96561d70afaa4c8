import { describe, expect, it } from 'vitest';
import { leggereClausola } from './leggere';

describe('leggereClausola', () => {
  it('brings a clause of a past version to today’s through each step, in order', () => {
    const passate = {
      durata: {
        [-1]: (p: unknown) => ({ anni: (p as { mesi: number }).mesi / 12 }),
        [0]: (p: unknown) => ({ ...(p as object), rinnovo: { tipo: 'ATTO_ESPRESSO' } }),
      },
    };
    expect(leggereClausola({ chiave: 'durata', versione: -1, parametri: { mesi: 36 } }, passate).parametri).toEqual({
      anni: 3,
      rinnovo: { tipo: 'ATTO_ESPRESSO' },
    });
  });

  it('SA-04 reads the clause of purposes as it was before it named them', () => {
    expect(leggereClausola({ chiave: 'finalita', versione: 1, parametri: { riferimentoPratica: 'OPACO' } }).parametri).toEqual({
      riferimentoPratica: 'OPACO',
      concesse: null,
    });
  });

  it('refuses a past version for which there is no step', () => {
    expect(() => leggereClausola({ chiave: 'durata', versione: 0, parametri: {} })).toThrow('non sa più leggere');
  });

  it('refuses a key that every object has', () => {
    expect(() => leggereClausola({ chiave: 'constructor', versione: 1, parametri: {} })).toThrow('non esiste');
  });
});
