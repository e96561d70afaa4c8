import { describe, expect, it } from 'vitest';
import { compilaRegole } from '@/lib/clausole/compila';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { profiliDiBanca, type Profilo } from '@/lib/profili/domain/profilo';
import { assertConcedibile, profiliConcedibili } from './concessione';

const VISURE = ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA', 'NON_ANCORA_APERTA'] as const;
const regole = { ...compilaRegole(scrivereClausole(CLAUSOLE_GENERALI)), visure: [...VISURE], profili: ['S', 'M'], decadenzaAnpr: false };
const chiesto = { profilo: 'M', visure: VISURE, finalita: ['F1'], numeroAccessi: 1 };
const concedi = (profilo: 'S' | 'M', visure: (typeof VISURE)[number][]) => () =>
  assertConcedibile({ profilo, visure, finalita: ['F1'], numeroAccessi: 1 }, chiesto, regole, profiliDiBanca(regole.bancaDati));

it('CA-08 FU-11 refuses to grant a visura that the granted profile could never open, by name', () => {
  expect(concedi('S', ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA'])).toThrow(
    expect.objectContaining({ campi: { visure: expect.stringMatching(/profilo S non si apre: .*composizione della famiglia/i) } }),
  );
  expect(concedi('S', ['INDIVIDUALE'])).not.toThrow();
  expect(concedi('M', ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA'])).not.toThrow();
  expect(concedi('S', ['INDIVIDUALE', 'NON_ANCORA_APERTA']), 'not to be opened yet under any profile').not.toThrow();
});

describe('which profile is granted', () => {
  const polizia = { ...regole, profili: ['S', 'M', 'L'], forzeOrdine: true };
  const profili = profiliDiBanca(regole.bancaDati);
  const prova =
    (profilo: string, chiestoProfilo: string, diChi: typeof regole, quali: readonly Profilo[] = profili) =>
    () =>
      assertConcedibile(
        { profilo, visure: ['INDIVIDUALE'], finalita: ['F1'], numeroAccessi: 1 },
        { ...chiesto, profilo: chiestoProfilo },
        diChi,
        quali,
      );
  const perche = (frase: RegExp) => expect.objectContaining({ campi: { profilo: expect.stringMatching(frase) } });
  const proprio = (cambi: Partial<Profilo>): Profilo => ({
    ...(profili[0] as Profilo),
    codice: 'PROPRIO',
    campi: ['cognome', 'nome'],
    versione: 1,
    ...cambi,
  });

  it('FU-11 refuses L to anybody but law enforcement', () => {
    expect(prova('L', 'L', { ...polizia, forzeOrdine: false })).toThrow(perche(/riservato alle forze di polizia/));
    const offerti = (forzeOrdine: boolean) => profiliConcedibili(profili, 'L', { forzeOrdine }).map(({ codice }) => codice);
    expect([offerti(true), offerti(false)], 'nor is it offered').toEqual([
      ['S', 'M', 'L'],
      ['S', 'M'],
    ]);
    expect(prova('L', 'L', polizia)()).toMatchObject({ codice: 'L', soloForzeOrdine: true });
  });

  it('FU-11 refuses a comune’s own reserved profile in the same way', () => {
    const quali = [...profili, proprio({ soloForzeOrdine: true })];
    const conProprio = { ...regole, profili: ['S', 'M', 'PROPRIO'] };
    expect(prova('PROPRIO', 'M', conProprio, quali)).toThrow(perche(/riservato alle forze di polizia/));
    expect(prova('PROPRIO', 'M', { ...conProprio, forzeOrdine: true }, quali)).not.toThrow();
  });

  it('CA-08 grants what was asked or less, of profiles that are offered still', () => {
    const conProprio = { ...regole, profili: ['S', 'M', 'PROPRIO'] };
    expect(prova('M', 'S', regole)).toThrow(perche(/più ampio/));
    expect(prova('S', 'M', regole)()).toMatchObject({ codice: 'S' });
    expect(prova('X', 'M', regole)).toThrow(perche(/non è previsto/));
    expect(prova('PROPRIO', 'S', conProprio, [...profili, proprio({})])()).toMatchObject({ campi: ['cognome', 'nome'] });
    expect(prova('PROPRIO', 'S', conProprio, [...profili, proprio({ campi: ['cognome', 'statoCivile'] })])).toThrow(perche(/più ampio/));
    expect(prova('PROPRIO', 'S', conProprio, [...profili, proprio({ offerto: false })])).toThrow(perche(/non è più offerto/));
    expect(prova('S', 'SPARITO', conProprio)).toThrow(perche(/più ampio/));
  });
});
