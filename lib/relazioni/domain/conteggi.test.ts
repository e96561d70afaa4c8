import { describe, expect, it } from 'vitest';
import { raccogliereConteggi, type Gruppo } from './conteggi';

const gruppo = (parte: Partial<Gruppo>): Gruppo => ({
  mese: 1,
  operatore: 'Ada',
  operazione: 'aprire-visura',
  esito: 'CONSENTITO',
  oggetto: 'INDIVIDUALE',
  finalita: 'assistenza',
  senzaRiferimento: false,
  numero: 1,
  ultimo: new Date('2026-01-05T10:00:00Z'),
  ...parte,
});

describe('figures of the annual report', () => {
  it('SA-05 counts searches, visure and refusals apart, by month and operator', () => {
    const dati = raccogliereConteggi([
      gruppo({ numero: 3 }),
      gruppo({ operazione: 'cercare-persone', oggetto: null, numero: 5 }),
      gruppo({ esito: 'NEGATO', numero: 2 }),
      gruppo({ mese: 12, operatore: 'Ugo', numero: 4, ultimo: new Date('2026-12-31T22:30:00Z') }),
    ]);
    expect(dati.perMese[0]).toEqual({ mese: 1, ricerche: 5, visure: 3, negate: 2 });
    expect(dati.perMese[11]).toEqual({ mese: 12, ricerche: 0, visure: 4, negate: 0 });
    expect(dati.perMese).toHaveLength(12);
    expect(dati.perOperatore).toEqual([
      { operatore: 'Ugo', ricerche: 0, visure: 4, negate: 0, ultimoAccesso: '2026-12-31' },
      { operatore: 'Ada', ricerche: 5, visure: 3, negate: 2, ultimoAccesso: '2026-01-05' },
    ]);
  });

  it('CH-14 counts visure by kind and purpose, and those without a reference; refusals do not count', () => {
    const dati = raccogliereConteggi([
      gruppo({ numero: 2 }),
      gruppo({ finalita: 'tributi', senzaRiferimento: true, numero: 7 }),
      gruppo({ oggetto: 'COMPOSIZIONE_FAMIGLIA', esito: 'NEGATO', numero: 9, senzaRiferimento: true }),
    ]);
    expect(dati.perVisura).toEqual([{ visura: 'INDIVIDUALE', numero: 9 }]);
    expect(dati.perFinalita).toEqual([
      { finalita: 'tributi', numero: 7 },
      { finalita: 'assistenza', numero: 2 },
    ]);
    expect(dati.senzaRiferimento).toBe(7);
  });
});
