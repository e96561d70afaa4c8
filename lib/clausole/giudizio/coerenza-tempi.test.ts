import { describe, expect, it } from 'vitest';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { scrivereClausole, type ParametriClausole } from '../catalogo';
import { compilaCalendario, regoleDi } from '../compila';
import { incoerenzeDeiTempi } from './coerenza-tempi';

const UN_ANNO = { anni: 1, rinnovo: { tipo: 'ATTO_ESPRESSO' } } as const;
const con = (cambi: Partial<ParametriClausole>) => scrivereClausole({ ...CLAUSOLE_GENERALI, ...cambi });
const perche = (cambi: Partial<ParametriClausole>) => incoerenzeDeiTempi(regoleDi(con(cambi))).map(({ frase }) => frase);

describe('terms that deny each other', () => {
  it('RT-10 disuse as long as the convenzione', () => {
    expect(perche({ durata: UN_ANNO, disuso: { mesi: 12 } })).toEqual([
      'Le credenziali sono disattivate dopo 12 mesi senza uso, ma la convenzione dura 1 anno: accorcia il tempo di disuso.',
    ]);
    expect(perche({ durata: UN_ANNO, disuso: { mesi: 11 } })).toEqual([]);
  });

  it('CA-18 a password that would never be changed', () => {
    const { credenziali } = CLAUSOLE_GENERALI;
    const password = credenziali.password && { ...credenziali.password, durataMesi: 12 };
    expect(perche({ durata: UN_ANNO, credenziali: { ...credenziali, password } })).toEqual([
      'La password va cambiata dopo 12 mesi, ma la convenzione dura 1 anno: accorciane la vita, o lasciala senza scadenza.',
    ]);
  });

  it('CA-15 a notice as long as the convenzione', () => {
    const recesso = { ...CLAUSOLE_GENERALI.recesso, fruitoreGiorni: 365 };
    expect(perche({ durata: UN_ANNO, recesso })[0]).toContain('accorcia il preavviso');
    expect(perche({ recesso })).toEqual([]);
  });

  it('CA-15 a withdrawal that nobody may use', () => {
    expect(perche({ recesso: { erogatore: [], fruitoreGiorni: null } })).toEqual([
      'Il recesso non dice nulla: indica almeno una causa per il comune, oppure il preavviso dell’ente.',
    ]);
    expect(perche({ recesso: { erogatore: [], fruitoreGiorni: 30 } })).toEqual([]);
  });

  it('LE-04 LE-11 a yearly check of a register that is kept for less', () => {
    const tracciamento = { ...CLAUSOLE_GENERALI.tracciamento, conservazioneMesi: 11 };
    expect(perche({ tracciamento })[0]).toContain('conservalo almeno 12 mesi');
    expect(perche({ tracciamento, verifiche: { ...CLAUSOLE_GENERALI.verifiche, annuale: false } })).toEqual([]);
  });

  it('LE-04 the yearly check of a convenzione of one year falls on its last day: that is no contradiction', () => {
    const clausole = con({ durata: UN_ANNO });
    const giorni = { stipulataIl: '2026-03-10', scadenzaIl: '2027-03-10', ultimaVariazioneElencoIl: null, oggi: '2026-11-22' } as const;
    expect(perche({ durata: UN_ANNO })).toEqual([]);
    expect(compilaCalendario(clausole, giorni).find(({ tipo }) => tipo === 'VERIFICA_ANNUALE')?.il).toBe('2027-03-10');
  });
});
