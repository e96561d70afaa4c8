import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMPI } from '@/lib/anagrafe/domain/campi';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { compilaRegole } from '@/lib/clausole/compila';
import { profiloAmmesso } from '@/lib/clausole/denominazioni';
import { assertConcedibile } from '@/lib/convenzioni/domain/concessione';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { componiProfilo, restringere, type Profilo } from './profilo';
import { PROFILI_PREDEFINITI, profiloPredefinito } from './predefiniti';

const [S, M, L] = PROFILI_PREDEFINITI as [Profilo, Profilo, Profilo];
const oltre = (grande: Profilo, piccolo: Profilo): string[] => grande.campi.filter((id) => !piccolo.campi.includes(id)).sort();

describe('profiles', () => {
  it('FU-11 S holds generalities, validated codice fiscale, position, addresses, cancellation, and nothing else', () => {
    expect([...S.campi].sort()).toEqual([
      'codiceFiscale',
      'cognome',
      'comuneNuovaIscrizione',
      'dataCancellazione',
      'dataDecesso',
      'dataIrreperibilita',
      'dataNascita',
      'indirizzoAire',
      'indirizzoApr',
      'luogoDecesso',
      'luogoNascita',
      'nome',
      'posizioneAnagrafica',
      'sesso',
      'validitaCodiceFiscale',
    ]);
  });

  it('FU-11 M adds registration, citizenship, marital status, parents, household, AIRE numbers, kinship', () => {
    expect(oltre(S, M)).toEqual([]);
    expect(oltre(M, S)).toEqual([
      'cittadinanza',
      'comuneProvenienza',
      'dataIscrizione',
      'maternita',
      'numeroComponenti',
      'numeroFamigliaAire',
      'numeroIndividualeAire',
      'paternita',
      'relazioneParentela',
      'statoCivile',
      'statoFamiglia',
    ]);
  });

  it('FU-11 L adds birth, marriage, divorce and widowhood records and the identity card', () => {
    expect(oltre(M, L)).toEqual([]);
    expect(oltre(L, M)).toEqual([
      'attoDivorzio',
      'attoMatrimonio',
      'attoMorteConiuge',
      'attoNascita',
      'coniuge',
      'dataDivorzio',
      'dataMatrimonio',
      'dataVedovanza',
      'enteCartaIdentita',
      'luogoDivorzio',
      'luogoMatrimonio',
      'luogoVedovanza',
      'numeroCartaIdentita',
      'rilascioCartaIdentita',
    ]);
  });

  it('FU-11 L is for law enforcement only', () => {
    const regole = compilaRegole(scrivereClausole(CLAUSOLE_GENERALI));
    const chiesto = { profilo: 'L', visure: ['INDIVIDUALE'], finalita: ['F1'], numeroAccessi: 1 };
    const concedi = (profilo: 'S' | 'M' | 'L', forzeOrdine: boolean) => () =>
      assertConcedibile(
        { profilo, visure: ['INDIVIDUALE'], finalita: ['F1'], numeroAccessi: 1, motivoAnpr: 'Non serve ancora.' },
        chiesto,
        { ...regole, profili: ['S', 'M', 'L'], forzeOrdine },
      );
    expect(concedi('L', false)).toThrow(
      expect.objectContaining({ campi: { profilo: 'Questo profilo è riservato alle forze di polizia.' } }),
    );
    expect(concedi('L', true)).not.toThrow();
    for (const profilo of ['S', 'M'] as const) expect(concedi(profilo, false)).not.toThrow();
    expect(['S', 'M', 'L', 'X', 'constructor'].map((codice) => profiloAmmesso(codice, { forzeOrdine: false }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([profiloPredefinito('L'), profiloPredefinito('X')]).toEqual([L, null]);
  });

  it('CA-08 narrows a profile to what is necessary and never widens it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(S, M, L),
        fc.array(fc.oneof(fc.constantFrom(...CAMPI.map(({ id }) => id)), fc.string()), { minLength: 1 }),
        (profilo, campi) => {
          const ristretto = restringere(profilo, campi);
          expect(ristretto.campi.every((id) => profilo.campi.includes(id) && campi.includes(id))).toBe(true);
          expect(profilo.campi.filter((id) => campi.includes(id))).toEqual(ristretto.campi);
        },
      ),
    );
    expect(restringere(S, [])).toBe(S);
    expect(restringere(S, ['attoNascita']).campi).toEqual([]);
  });

  it('FU-01 refuses a profile with fields that do not exist, and puts order and repetitions right', () => {
    expect(() => componiProfilo({ codice: 'X', nome: 'Prova', campi: ['cognome', 'reddito'] })).toThrow(/reddito/);
    expect(componiProfilo({ codice: 'X', nome: 'Prova', campi: ['nome', 'cognome', 'nome'] }).campi).toEqual(['cognome', 'nome']);
  });
});
