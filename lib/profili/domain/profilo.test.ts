import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANAGRAFE } from '@/lib/anagrafe/domain/banca';
import { BANCHE } from '@/lib/banche/domain/elenco';
import { profiloDiBanca } from '@/lib/banche/domain/elenco';
import { campiRiservati, profiliDiBanca, restringere, type Profilo } from './profilo';

const [S, M, L] = profiliDiBanca('ANAGRAFE') as [Profilo, Profilo, Profilo];
const oltre = (grande: Profilo, piccolo: Profilo): string[] => grande.campi.filter((id) => !piccolo.campi.includes(id)).sort();

describe('the profiles that the population register comes with', () => {
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

  it('FU-11 only L is for law enforcement only, and each goes by its own code', () => {
    expect([S, M, L].map(({ codice, soloForzeOrdine }) => [codice, soloForzeOrdine])).toEqual([
      ['S', false],
      ['M', false],
      ['L', true],
    ]);
    expect(['S', 'M', 'L', 'X', 'constructor'].map((codice) => profiloDiBanca(codice) !== null)).toEqual([true, true, true, false, false]);
    expect(profiliDiBanca('ANAGRAFE', new Set(['M'])).map(({ offerto }) => offerto)).toEqual([true, false, true]);
    expect(profiliDiBanca('constructor')).toEqual([]);
  });
});

describe('fields for law enforcement only', () => {
  it('FU-11 are those of the groups that only L touches, also where L leaves one out', () => {
    const riservati = campiRiservati(ANAGRAFE);
    expect(oltre(L, M).every((id) => riservati.has(id))).toBe(true);
    expect(M.campi.some((id) => riservati.has(id))).toBe(false);
    const gruppi = new Set(ANAGRAFE.campi.filter(({ id }) => riservati.has(id)).map(({ gruppo }) => gruppo));
    expect([...gruppi]).toEqual(['attoNascita', 'matrimonio', 'divorzio', 'vedovanza', 'cartaIdentita']);
    for (const id of ['tipoDivorzio', 'scadenzaCartaIdentita'] as const) expect(riservati.has(id), id).toBe(true);
    for (const id of ['residenzaDal', 'motivoIscrizione'] as const) expect(riservati.has(id), id).toBe(false);
  });

  it('FU-11 are none where a bank reserves nothing', () => {
    for (const banca of BANCHE.filter(({ profili }) => profili.every(({ soloForzeOrdine }) => !soloForzeOrdine)))
      expect(campiRiservati(banca).size).toBe(0);
    const aperta = { ...ANAGRAFE, profili: ANAGRAFE.profili.map((profilo) => ({ ...profilo, soloForzeOrdine: false })) };
    expect(campiRiservati(aperta).size).toBe(0);
  });
});

it('CA-08 narrows a profile to what is necessary and never widens it', () => {
  const tutti = ANAGRAFE.campi.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(tutti), fc.array(fc.oneof(fc.constantFrom(...tutti), fc.string()), { minLength: 1 }), (campi, scelti) => {
      const ristretti = restringere(campi, scelti);
      expect(ristretti.every((id) => campi.includes(id) && scelti.includes(id))).toBe(true);
      expect(campi.filter((id) => scelti.includes(id))).toEqual(ristretti);
    }),
  );
  expect(restringere(S.campi, [])).toBe(S.campi);
  expect(restringere(S.campi, ['attoNascita'])).toEqual([]);
});
