import { describe, expect, it } from 'vitest';
import { fattiDellaClausola, type FattiDellaConvenzione } from './evidenze';

const IL = new Date('2026-11-20T09:00:00Z');
const DOPO = new Date('2026-11-21T09:00:00Z');
const NULLA: FattiDellaConvenzione = {
  accessi: { inUso: 0, tetto: 5 },
  consultazioni: { richiesta: null, visura: null, pacchetto: null },
  dati: null,
  rifiuti: new Map(),
  elenco: { proposto: null, designato: null, abilitato: null, sospeso: null, disabilitato: null },
  identita: { entrato: null, postazione: null, chiusa: null, password: null },
  documenti: new Map(),
  atto: null,
};
const testi = (...chiedi: Parameters<typeof fattiDellaClausola>) => fattiDellaClausola(...chiedi).map(({ testo }) => testo);

describe('what shows last that a clause is at work', () => {
  it('CH-02 is how many accesses are in use, of the cap', () => {
    expect(testi('accessi', NULLA)).toEqual(['0 di 5 accessi in uso']);
  });

  it('CA-18 RT-07 is the last login and the last password', () => {
    const fatti = fattiDellaClausola('credenziali', { ...NULLA, identita: { ...NULLA.identita, entrato: IL, password: DOPO } });
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

  it('RT-03 RT-08 RT-12 is the data that are read, the workstation that was declared, the package that was downloaded', () => {
    const dati = { aggiornatiAl: '2026-11-19', il: IL };
    expect(fattiDellaClausola('aggiornamento', { ...NULLA, dati })).toMatchObject([
      { testo: 'Dati aggiornati al 19/11/2026, arrivati', il: IL },
    ]);
    const fatti = {
      ...NULLA,
      identita: { ...NULLA.identita, postazione: IL },
      consultazioni: { ...NULLA.consultazioni, pacchetto: DOPO },
    };
    expect(fattiDellaClausola('postazioni', fatti)).toMatchObject([{ testo: 'Ultimo accesso con la postazione dichiarata', il: IL }]);
    expect(fattiDellaClausola('pacchetti', fatti)).toMatchObject([{ testo: 'Ultimo scarico di un pacchetto', il: DOPO }]);
  });

  it('is nothing yet; of a clause that nothing puts to work, that it was signed', () => {
    expect([fattiDellaClausola('designazione', NULLA), fattiDellaClausola('foro', NULLA)]).toEqual([[], []]);
    const atto = { il: '2026-03-12', documento: 'a' };
    expect(fattiDellaClausola('designazione', { ...NULLA, atto })).toEqual([]);
    expect(fattiDellaClausola('foro', { ...NULLA, atto })).toEqual([
      { testo: 'Sottoscritta dalle parti il 12/03/2026', il: null, documento: 'a' },
    ]);
  });
});
