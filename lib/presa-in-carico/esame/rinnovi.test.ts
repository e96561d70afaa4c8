import { describe, expect, it } from 'vitest';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { conConvenzione, esame, FATTI, file, modello } from '@/lib/testing/presa-esaminata';
import { ATTO, CARTELLA, type FogliDiProva, type RigaDiProva } from '@/lib/testing/presa-in-carico';
import { isErrore } from '../domain/problema';
import type { Fatti } from './fatti';

const rinnovo = (data: string, nome = 'rinnovo.pdf'): RigaDiProva => ({ convenzione: '45/2024', file: nome, tipo: 'RINNOVO', data });
const CON_FILE: Partial<Fatti> = { file: [...FATTI.file, file('rinnovo.pdf'), file('secondo.pdf')] };
const conRinnovi = (rinnovi: readonly RigaDiProva[], convenzione: RigaDiProva = {}): FogliDiProva => ({
  ...conConvenzione(convenzione),
  documenti: [ATTO, ...rinnovi],
});
const errori = (fogli: FogliDiProva, fatti = CON_FILE) =>
  esame(fogli, fatti)
    .problemi.filter(isErrore)
    .map(({ foglio, riga, colonna, frase }) => `${foglio} ${riga ?? '—'} ${colonna ?? '—'}: ${frase}`);

describe('renewals that were signed before Varco', () => {
  it('CA-14 one is told by a row of its own kind: the term follows it, and its act is kept as a renewal', () => {
    const { piano, problemi } = esame(conRinnovi([rinnovo('01/03/2026')]), CON_FILE);
    expect(problemi.filter(({ colonna }) => colonna !== 'secondo.pdf')).toEqual([]);
    expect(piano[0]).toMatchObject({ termine: { scadenzaIl: '2032-03-20', calcolataIl: '2032-03-20' }, rinnovi: ['2026-03-01'] });
    expect(piano[0]?.documenti.map(({ tipo }) => tipo)).toContain('RINNOVO');
  });

  it('CA-14 a second one, where the clause admits one alone, is not taken', () => {
    const doppio = errori(conRinnovi([rinnovo('05/03/2026', 'secondo.pdf'), rinnovo('01/03/2026')]));
    expect(doppio).toEqual([expect.stringMatching(/^Documenti 3 Tipo di documento: .*una sola volta/)]);
  });

  it('CA-14 CH-09 a last day beyond what the clauses give is not taken, and the reason is told with the days', () => {
    expect(errori(conRinnovi([], { scadenzaScritta: '20/03/2124' }))).toEqual([
      expect.stringMatching(/^Convenzioni 2 Scadenza scritta nell’atto: Firmata il 20\/03\/2024.*4 anni: non oltre il 20\/03\/2028/),
    ]);
    expect(errori(conRinnovi([rinnovo('01/03/2026')], { scadenzaScritta: '20/03/2032' }))).toEqual([]);
    expect(errori(conRinnovi([rinnovo('01/03/2026')], { scadenzaScritta: '21/03/2032' }))).toHaveLength(1);
  });

  it('CH-09 a renewal that says its own term needs the day that it says', () => {
    const clausole = { ...CLAUSOLE_GENERALI, durata: { anni: 3, rinnovo: { tipo: 'ATTO_ESPRESSO' as const } } };
    const fatti = { ...CON_FILE, modelli: [modello('prova', clausole)] };
    expect(errori(conRinnovi([rinnovo('01/03/2026')]), fatti)).toEqual([expect.stringMatching(/^Convenzioni 2 Scadenza scritta/)]);
    expect(errori(conRinnovi([rinnovo('01/03/2026')], { scadenzaScritta: '31/12/2029' }), fatti)).toEqual([]);
  });

  it('CA-14 one that comes before the convenzione is a slip; one after its end is told', () => {
    expect(errori(conRinnovi([rinnovo('01/03/2024')]))).toEqual([expect.stringMatching(/^Documenti 3 Data del documento: Il rinnovo/)]);
    const vecchia = { dataAtto: '12/03/2020', stipulataIl: '20/03/2020' };
    const { problemi } = esame(conRinnovi([rinnovo('21/03/2024')], vecchia), CON_FILE);
    expect(problemi.filter(isErrore)).toEqual([]);
    expect(problemi.map(({ frase }) => frase).join()).toContain('prima della scadenza, che era il 20/03/2024');
  });

  it('a paper whose kind cannot be read may be the renewal: nothing is said yet of the term', () => {
    const ignoto = { ...rinnovo('01/03/2026'), tipo: 'RINOVO' };
    expect(errori(conRinnovi([ignoto], { scadenzaScritta: '20/03/2032' }))).toEqual([expect.stringMatching(/^Documenti 3 Tipo/)]);
  });

  it('CA-14 a convenzione that is not over yet by its clauses is not told as SCADUTA', () => {
    expect(errori({ ...CARTELLA, ...conConvenzione({ stato: 'SCADUTA' }) })).toEqual([
      expect.stringMatching(/^Convenzioni 2 Stato: .*20\/03\/2028, deve ancora venire/),
    ]);
  });
});
