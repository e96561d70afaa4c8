import { describe, expect, it } from 'vitest';
import { CLAUSOLE_GENERALI, CLAUSOLE_POLIZIA } from '@/lib/testing/atto-di-prova';
import { profiloDiProva } from '@/lib/testing/profili';
import { scrivereClausole } from '../catalogo';
import { compilaRegole } from '../compila';
import { incoerenzeDeiDati, promesseVane } from './coerenza-dati';
import { istanziare } from '../istanza';
import { leggereClausola } from '../leggere';
import type { ProfiloConcesso, Regole } from '../regole/regole';

const modello = compilaRegole(scrivereClausole(CLAUSOLE_GENERALI));
const con = (cambi: Partial<Regole>) => incoerenzeDeiDati({ ...modello, ...cambi }).map(({ frase }) => frase);
const S = profiloDiProva('S');

describe('what may be consulted', () => {
  it('CA-07 SA-04 is all of the bank of the act', () => {
    expect(con({})).toEqual([]);
    expect(con({ bancaDati: 'INESISTENTE' })).toEqual([expect.stringContaining('INESISTENTE')]);
    expect(con({ visure: ['INDIVIDUALE', 'INVENTATA'] })).toEqual([expect.stringMatching(/Visure che non sono .*: INVENTATA\./)]);
    expect(con({ verifiche: ['INVENTATA'] })).toEqual([expect.stringMatching(/Domande che non sono .*: INVENTATA\./)]);
  });

  it('CA-07 in an act already signed what no bank has any more opens nothing, and does not stop the rest', () => {
    expect(con({ visure: ['INDIVIDUALE', 'DI_UNA_VOLTA'], profili: ['S'], profilo: S })).toEqual([]);
    expect(con({ profili: ['S'], profilo: { ...S, campi: [...S.campi, 'campoDiUnaVolta'] } })).toEqual([]);
  });

  it('FU-11 a comune’s own profile is asked by its code; a reserved one goes to law enforcement alone, in the model and in the act', () => {
    const proprio: ProfiloConcesso = {
      codice: 'INDAGINI',
      nome: 'Indagini',
      campi: ['cognome', 'nome', 'attoNascita'],
      soloForzeOrdine: true,
    };
    expect(con({ profili: ['S', 'TRIBUTI'] })).toEqual([]);
    expect(con({ profili: ['S', 'L'] })).toEqual(['Il profilo L è riservato alle forze di polizia.']);
    expect(con({ profili: ['INDAGINI'], profilo: proprio })).toEqual(['Il profilo INDAGINI è riservato alle forze di polizia.']);
    expect(con({ profili: ['INDAGINI'], profilo: proprio, forzeOrdine: true })).toEqual([]);
  });
});

describe('the profile in the act', () => {
  const concessione = {
    visure: ['INDIVIDUALE'],
    finalita: [{ codice: 'F1', descrizione: 'prova', base: 'prova' }],
    numeroAccessi: 2,
    motivoAnpr: 'non ancora accreditato',
  };

  it('CA-08 FU-11 is written with its fields: what is signed is what is enforced, whatever the profile holds afterwards', () => {
    const proprio: ProfiloConcesso = { codice: 'TRIBUTI', nome: 'Tributi', campi: ['cognome', 'nome'], soloForzeOrdine: false };
    const clausole = istanziare(scrivereClausole(CLAUSOLE_GENERALI), { ...concessione, profilo: proprio });
    expect(clausole.find(({ chiave }) => chiave === 'dati')?.parametri).toMatchObject({ profili: ['TRIBUTI'], concesso: proprio });
    expect(compilaRegole(clausole)).toMatchObject({ bancaDati: 'ANAGRAFE', profili: ['TRIBUTI'], profilo: proprio });
    expect(modello.profilo).toBeNull();
  });

  it('CA-08 promises of the questions that the model offers those that its fields let one answer', () => {
    const dati = { ...CLAUSOLE_GENERALI.dati, verificheSiNo: ['RESIDENTE', 'STESSA_FAMIGLIA'] };
    const domande = (profilo: ProfiloConcesso) =>
      compilaRegole(istanziare(scrivereClausole({ ...CLAUSOLE_GENERALI, dati }), { ...concessione, profilo })).verifiche;
    expect(domande(S)).toEqual(['RESIDENTE']);
    expect(domande(profiloDiProva('M'))).toEqual(['RESIDENTE', 'STESSA_FAMIGLIA']);
  });

  it('FU-11 refuses to write L into the act of anybody but law enforcement', () => {
    const atto = (base: typeof CLAUSOLE_GENERALI) => () =>
      compilaRegole(istanziare(scrivereClausole(base), { ...concessione, profilo: profiloDiProva('L') }));
    expect(atto(CLAUSOLE_GENERALI)).toThrow('riservato alle forze di polizia');
    expect(atto(CLAUSOLE_POLIZIA)().profilo?.campi).toHaveLength(40);
  });

  it('CA-08 reads an act that named its profile by the code alone with the fields that it had then', () => {
    const prima = (profili: string[]) =>
      leggereClausola({ chiave: 'dati', versione: 1, parametri: { visure: ['INDIVIDUALE'], profili, altriDatiSuRichiesta: true } })
        .parametri;
    expect(prima(['M'])).toEqual({
      visure: ['INDIVIDUALE'],
      profili: ['M'],
      verificheSiNo: [],
      altriDatiSuRichiesta: true,
      modiAlternativi: true,
      concesso: {
        codice: 'M',
        nome: 'Dati essenziali, iscrizione e famiglia',
        campi: expect.arrayContaining(['cognome', 'statoFamiglia']),
        soloForzeOrdine: false,
      },
    });
    expect(['S', 'M', 'L'].map((codice) => (prima([codice]) as { concesso: ProfiloConcesso }).concesso.campi.length)).toEqual([15, 26, 40]);
    expect(prima(['S', 'M'])).toMatchObject({ concesso: null });
    expect(prima(['MAI_ESISTITO'])).toMatchObject({ concesso: null });
    expect(
      leggereClausola({ chiave: 'oggetto', versione: 1, parametri: { bancaDati: 'l’anagrafe della popolazione residente' } }).parametri,
    ).toEqual({ banca: 'ANAGRAFE' });
  });
});

describe('what would be promised in vain', () => {
  const vane = (cambi: Partial<Regole>) => promesseVane({ ...modello, ...cambi }).map(({ frase }) => frase);

  it('CA-08 FU-11 a visura that none of the profiles opens, in a model and in an act', () => {
    expect(vane({ visure: ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA'], profili: ['S'] })).toEqual([
      expect.stringMatching(/^Con i profili indicati «.*famiglia.*» non si apre mai: aggiungi un profilo più ampio/i),
    ]);
    expect(vane({ visure: ['COMPOSIZIONE_FAMIGLIA'], profili: ['S', 'M'] })).toEqual([]);
    expect(vane({ visure: ['COMPOSIZIONE_FAMIGLIA'], profili: ['S', 'M'], profilo: S })).toHaveLength(1);
  });

  it('CA-08 a question that its fields cannot answer', () => {
    expect(vane({ verifiche: ['STESSA_FAMIGLIA'], profili: ['S'], visure: ['INDIVIDUALE'] })).toEqual([
      expect.stringContaining('o togli la domanda'),
    ]);
    expect(vane({ verifiche: ['RESIDENTE'], profili: ['S'], visure: ['INDIVIDUALE'] })).toEqual([]);
  });

  it('CA-08 of a profile of the comune’s own nothing is said: its fields are not in the clauses', () => {
    expect(vane({ visure: ['COMPOSIZIONE_FAMIGLIA'], verifiche: ['STESSA_FAMIGLIA'], profili: ['S', 'TRIBUTI'] })).toEqual([]);
  });

  it('CH-10 FU-12 ANPR and the terms of registry law, of a bank that is no population register', () => {
    const catasto = { bancaDati: 'CATASTO', visure: [], verifiche: [], profili: ['C1'] };
    expect(vane({ ...catasto, decadenzaAnpr: true, aggiornamento: 'NORMA' })).toEqual([
      expect.stringContaining('togli la decadenza'),
      expect.stringContaining('scegli un altro aggiornamento'),
    ]);
    expect(vane({ visure: ['INDIVIDUALE'], verifiche: [], decadenzaAnpr: true, aggiornamento: 'NORMA' })).toEqual([]);
  });
});
