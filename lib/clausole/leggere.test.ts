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

  it.each([
    [
      'uso',
      { massimoRisultati: 50, richiesteOra: 240 },
      { richiesteGiorno: null, richiesteOraConvenzione: null, richiesteGiornoConvenzione: null, richiesteMinuto: null },
    ],
    ['sessioni', { concorrenza: 'NEGA', inattivitaMinuti: 15, durataMassimaMinuti: 600 }, { ultimoAccesso: true }],
    ['postazioni', { collegamento: 'VPN', oltreOrario: true }, { identificazione: false, orario: 'LIBERO' }],
  ])('CA-02 CA-19 SA-12 reads «%s» as it was signed in its first version, and binds no more than it did', (chiave, parametri, aggiunti) => {
    expect(leggereClausola({ chiave, versione: 1, parametri }).parametri).toEqual({ ...parametri, ...aggiunti });
  });

  it('refuses a past version for which there is no step', () => {
    expect(() => leggereClausola({ chiave: 'durata', versione: 0, parametri: {} })).toThrow('non sa più leggere');
  });

  it('refuses a key that every object has', () => {
    expect(() => leggereClausola({ chiave: 'constructor', versione: 1, parametri: {} })).toThrow('non esiste');
  });
});
