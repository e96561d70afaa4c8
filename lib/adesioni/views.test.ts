import { describe, expect, it } from 'vitest';
import { inModulo } from '@/lib/testing/profili';
import { opzioniModulo } from './views';

describe('what the form offers', () => {
  it('CA-07 CA-21 says of each visura what it shows', () => {
    const { visure } = opzioniModulo({
      destinatari: [],
      visure: ['INDIVIDUALE', 'MAI_DETTA'],
      profili: [],
      righe: 1,
      tetto: null,
      scheda: [],
      oggi: '2026-03-10',
    });
    expect(visure).toEqual([
      { valore: 'INDIVIDUALE', etichetta: 'Visura individuale', aiuto: 'La scheda di una persona, con i dati che il profilo consente.' },
      { valore: 'MAI_DETTA', etichetta: 'MAI_DETTA' },
    ]);
  });

  it('FU-11 CA-08 says which data each profile shows', () => {
    const { profili } = opzioniModulo({
      destinatari: [],
      visure: [],
      profili: inModulo('S', 'M', 'L'),
      righe: 1,
      tetto: null,
      scheda: [],
      oggi: '2026-03-10',
    });
    expect(profili).toHaveLength(3);
    for (const { campi } of profili) expect(campi).toEqual(expect.arrayContaining(['Cognome', 'Nome']));
    expect(profili.map(({ campi }) => campi.length)).toEqual([15, 26, 40]);
  });
});
