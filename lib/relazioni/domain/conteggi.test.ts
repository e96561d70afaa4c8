import { describe, expect, it } from 'vitest';
import { NESSUNA } from '@/lib/registro/domain/consultazioni';
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
  it('SA-05 counts searches, answers of yes or no, visure, packages and refusals apart, by month and operator', () => {
    const dati = raccogliereConteggi([
      gruppo({ numero: 3 }),
      gruppo({ operazione: 'cercare-persone', oggetto: null, numero: 4 }),
      gruppo({ operazione: 'cercare-per-pervenuta', oggetto: null, numero: 1 }),
      gruppo({ operazione: 'verificare-dato', oggetto: 'RESIDENZA', numero: 6 }),
      gruppo({ operazione: 'scaricare-pacchetto', oggetto: 'CATASTO_FABBRICATI', numero: 7, senzaRiferimento: true }),
      gruppo({ operazione: 'leggere-registro', numero: 9 }),
      gruppo({ esito: 'NEGATO', numero: 2 }),
      gruppo({ mese: 12, operatore: 'Ugo', numero: 4, ultimo: new Date('2026-12-31T22:30:00Z') }),
    ]);
    expect(dati.perMese[0]).toEqual({ mese: 1, ricerche: 5, verifiche: 6, visure: 3, pacchetti: 7, negate: 2 });
    expect(dati.perMese[11]).toEqual({ ...NESSUNA, mese: 12, visure: 4 });
    expect(dati.perMese).toHaveLength(12);
    expect(dati.perOperatore).toEqual([
      { ...NESSUNA, operatore: 'Ugo', visure: 4, ultimoAccesso: '2026-12-31' },
      { operatore: 'Ada', ricerche: 5, verifiche: 6, visure: 3, pacchetti: 7, negate: 2, ultimoAccesso: '2026-01-05' },
    ]);
    expect(dati.perVisura).toEqual([{ visura: 'INDIVIDUALE', numero: 7 }]);
    expect(dati.senzaRiferimento).toBe(0);
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
