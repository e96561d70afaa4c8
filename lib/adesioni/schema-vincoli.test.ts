import { describe, expect, it } from 'vitest';
import { datiDiProva } from '@/lib/testing/adesioni';
import { compilaRegole } from '@/lib/clausole/compila';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { MODELLI } from '@/lib/clausole/modelli';
import { inModulo } from '@/lib/testing/profili';
import { problemi, schemaAdesione, schemaPasso, vincoliDaRegole, type VincoliModulo } from './schema-vincoli';

const vincoli: VincoliModulo = {
  destinatari: ['FORZA_DI_POLIZIA', 'AZIENDA_SANITARIA'],
  visure: ['INDIVIDUALE'],
  profili: inModulo('S', 'M', 'L'),
  righe: 20,
  tetto: null,
  scheda: ['dataNascita'],
  oggi: '2026-03-10',
};
const dove = (cambi: Parameters<typeof datiDiProva>[0], altri: Partial<VincoliModulo> = {}) =>
  problemi(datiDiProva(cambi), { ...vincoli, ...altri }).map(({ percorso }) => percorso.join('.'));
const persona = { nome: 'Ada', cognome: 'Prova', codiceFiscale: 'RSSMRA80A01H501U' };

describe('what the clauses ask of the form', () => {
  it('CH-13 takes an adhesion within its clauses as it is', () => {
    expect(schemaAdesione(vincoli).parse(datiDiProva())).toEqual(datiDiProva());
  });

  it('FU-11 keeps the reserved profile for law enforcement', () => {
    const { ente, richieste } = datiDiProva();
    expect(dove({ richieste: { ...richieste, profilo: 'L' } })).toEqual([]);
    expect(dove({ richieste: { ...richieste, profilo: '' } }), 'missing: said by the form itself').toEqual([]);
    expect(dove({ richieste: { ...richieste, profilo: 'L' }, ente: { ...ente, tipo: 'AZIENDA_SANITARIA' } })).toEqual([
      'richieste.profilo',
    ]);
  });

  it('CH-02 holds accesses to the cap of the clause, and people to the accesses asked', () => {
    expect(dove({ numeroAccessi: 5 }, { tetto: 5 })).toEqual([]);
    expect(dove({ numeroAccessi: 6 }, { tetto: 5 })).toEqual(['numeroAccessi']);
    expect(dove({ numeroAccessi: 1, operatori: [persona, { ...persona, codiceFiscale: 'VRDNNA85C41L736Q' }] })).toEqual(['numeroAccessi']);
  });

  it('CH-02 holds accesses to the cap also where the parties agree their number', () => {
    for (const { clausole } of MODELLI) {
      const conTetto = { ...clausole, accessi: { concordati: true, tetto: 3 } };
      expect(vincoliDaRegole(compilaRegole(scrivereClausole(conTetto)), [], '2026-03-10').tetto).toBe(3);
    }
  });

  it('CH-13 takes as many people as the form has rows', () => {
    expect(dove({}, { righe: 1 })).toEqual([]);
    expect(dove({ operatori: [persona, persona] }, { righe: 1 })).toEqual(['operatori']);
  });

  it('refuses births to come, of anybody', () => {
    const { legaleRappresentante } = datiDiProva();
    expect(
      dove({
        legaleRappresentante: { ...legaleRappresentante, dataNascita: '2026-03-11' },
        operatori: [{ ...persona, dataNascita: '2030-01-01' }],
      }),
    ).toEqual(['legaleRappresentante.dataNascita', 'operatori.0.dataNascita']);
  });

  it('says of a step only what belongs to it', () => {
    const letto = schemaPasso('ente', vincoli).safeParse({ ente: { ...datiDiProva().ente, tipo: 'COMUNE' } });
    expect(letto.error?.issues.map(({ path }) => path.join('.'))).toEqual(['ente.tipo']);
  });
});
