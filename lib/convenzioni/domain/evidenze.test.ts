import { describe, expect, it } from 'vitest';
import { fattiDellaClausola, isOsservabile, type FattiDellaConvenzione } from './evidenze';

const IL = new Date('2026-11-20T09:00:00Z');
const DOPO = new Date('2026-11-21T09:00:00Z');
const NULLA: FattiDellaConvenzione = {
  accessi: { inUso: 0, tetto: 5 },
  consultazioni: { richiesta: null, visura: null },
  rifiuti: new Map(),
  elenco: { proposto: null, designato: null, abilitato: null, sospeso: null, disabilitato: null },
  identita: { entrato: null, chiusa: null, password: null },
  documenti: new Map(),
};
const testi = (...chiedi: Parameters<typeof fattiDellaClausola>) => fattiDellaClausola(...chiedi).map(({ testo }) => testo);

describe('what shows last that a clause is at work', () => {
  it('CH-02 is how many accesses are in use, of the cap', () => {
    expect(testi('accessi', NULLA)).toEqual(['0 di 5 accessi in uso']);
  });

  it('CA-18 RT-07 is the last login and the last password', () => {
    const fatti = fattiDellaClausola('credenziali', { ...NULLA, identita: { entrato: IL, chiusa: null, password: DOPO } });
    expect(fatti.map(({ testo, il }) => [testo, il])).toEqual([
      ['Ultimo accesso', IL],
      ['Ultima password scelta', DOPO],
    ]);
  });

  it('SA-16 is the last of its refusals, and no other clause’s', () => {
    const rifiuti = new Map([
      ['SOGLIA_ORARIA', IL],
      ['SOGLIA_GIORNALIERA', DOPO],
      ['TETTO_RAGGIUNTO', DOPO],
    ]);
    expect(fattiDellaClausola('uso', { ...NULLA, rifiuti })).toEqual([
      { testo: 'Ultimo rifiuto: soglia giornaliera', il: DOPO, documento: null },
    ]);
  });

  it('SA-14 SA-15 is the last of its papers', () => {
    const documenti = new Map([
      ['VERIFICA_ANNUALE', { id: 'a', il: IL }],
      ['VERIFICA_TRIMESTRALE', { id: 't', il: DOPO }],
    ] as const);
    expect(fattiDellaClausola('verifiche', { ...NULLA, documenti })).toEqual([
      { testo: 'Modulo di verifica trimestrale', il: DOPO, documento: 't' },
    ]);
  });

  it('is nothing yet, or nothing ever', () => {
    expect([fattiDellaClausola('designazione', NULLA), isOsservabile('designazione')]).toEqual([[], true]);
    expect([fattiDellaClausola('foro', NULLA), isOsservabile('foro')]).toEqual([[], false]);
  });
});
