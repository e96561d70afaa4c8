import { describe, expect, it } from 'vitest';
import { STATI_UTILIZZABILI, type FattiUso } from '@/lib/core/utilizzabile';
import { concessoDallAtto, finalitaConcesse, impedimentoDellAtto } from './atto-in-vigore';

const FIRMATA = [{ codice: 'F1', descrizione: 'Esenzioni', base: 'L. 537/1993' }];
const ACCANTO = [{ codice: 'F9', descrizione: 'Altro', base: 'L. 1/1990' }];
const profilo = { codice: 'M', nome: 'Dati medi', campi: ['cognome', 'nome'], soloForzeOrdine: false };
const regole = { profili: ['M'], profilo, visure: ['INDIVIDUALE'], finalita: FIRMATA };
const accanto = { profilo: 'M', finalita: ACCANTO };

describe('what the act in force grants', () => {
  it('CA-08 is what the signed clauses say: their profile, their visure, their purposes', () => {
    expect(concessoDallAtto(regole, accanto)).toEqual({ profilo, visure: ['INDIVIDUALE'], finalita: FIRMATA });
  });

  it('SA-04 has the purposes beside the act only where its clauses name none, signed before they did', () => {
    expect(concessoDallAtto({ ...regole, finalita: null }, accanto).finalita).toEqual(ACCANTO);
    expect(finalitaConcesse([], accanto), 'none is not unsaid').toEqual([]);
  });

  it.each([
    ['no profile', { ...regole, profilo: null }, accanto],
    ['two profiles', { ...regole, profili: ['M', 'L'] }, accanto],
    ['another in the list', { ...regole, profili: ['L'] }, accanto],
    ['another in the clause', { ...regole, profilo: { ...profilo, codice: 'L' } }, accanto],
    ['another beside the act', regole, { ...accanto, profilo: 'L' }],
  ])('CA-08 is nothing at all with %s', (_, sue, scritto) => {
    expect(() => concessoDallAtto(sue, scritto)).toThrow(expect.objectContaining({ codice: 'CLAUSOLE_ALTERATE' }) as Error);
  });

  it('CA-14 CH-11 cannot be used outside its life, and says so to the office in one sentence', () => {
    const uso: FattiUso = { stato: 'VIGENTE', sospesa: false, scadenzaIl: '2026-03-10', recessoEfficaceIl: null, diffidaTermineIl: null };
    const perche = (altro: Partial<FattiUso>) => impedimentoDellAtto({ ...uso, ...altro }, '2026-03-10');
    for (const stato of STATI_UTILIZZABILI) expect(perche({ stato }), stato).toBeNull();
    const impedita = { codice: 'CONVENZIONE_NON_UTILIZZABILE', frase: expect.stringContaining('oggi non si può usare') as string };
    for (const altro of [
      { stato: 'GENERATA' },
      { sospesa: true },
      { scadenzaIl: '2026-03-09' },
      { recessoEfficaceIl: '2026-03-10' },
      { diffidaTermineIl: '2026-03-09' },
    ])
      expect(perche(altro), JSON.stringify(altro)).toEqual(impedita);
  });
});
