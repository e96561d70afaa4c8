import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANAGRAFE } from '@/lib/anagrafe/domain/banca';
import { BANCHE } from '@/lib/banche/domain/elenco';
import { componiProfilo, type Composizione } from './composizione';
import { NON_CONCEDIBILI } from './non-concedibili';
import { campiRiservati } from './profilo';

const TRIBUTI: Composizione = {
  banca: 'ANAGRAFE',
  codice: 'TRIBUTI',
  nome: 'Residenza per i tributi',
  descrizione: '',
  campi: ['cognome', 'nome', 'indirizzoApr'],
  soloForzeOrdine: false,
};
const componi = (cambi: Partial<Composizione>) => componiProfilo({ ...TRIBUTI, ...cambi });
const difetti = (campi: Record<string, unknown>) => expect.objectContaining({ codice: 'DATI_NON_VALIDI', campi });

describe('a comune’s own profile', () => {
  it('CA-08 keeps the chosen fields in the order of the bank, once each', () => {
    expect(componi({ campi: ['nome', 'indirizzoApr', 'cognome', 'nome'] })).toEqual({
      ...TRIBUTI,
      campi: ['cognome', 'nome', 'indirizzoApr'],
    });
  });

  it('FU-01 refuses fields that are not of the bank, a bank that does not exist, and no field at all', () => {
    expect(() => componi({ campi: ['cognome', 'reddito'] })).toThrow(difetti({ campi: expect.stringContaining('reddito') }));
    expect(() => componi({ campi: [] })).toThrow(difetti({ campi: 'Scegli almeno un campo.' }));
    expect(() => componi({ banca: 'INESISTENTE' })).toThrow(difetti({ banca: expect.any(String) }));
  });

  it('FU-11 refuses the code of a profile that a bank comes with', () => {
    for (const codice of ['S', 'M', 'L']) expect(() => componi({ codice })).toThrow(difetti({ codice: expect.any(String) }));
  });

  it('FU-11 is for law enforcement only as soon as one of its fields is, whatever was ticked', () => {
    const riservati = campiRiservati(ANAGRAFE);
    fc.assert(
      fc.property(
        fc.subarray(
          ANAGRAFE.campi.map(({ id }) => id),
          { minLength: 1 },
        ),
        fc.boolean(),
        (campi, soloForzeOrdine) => {
          const uno = componi({ campi, soloForzeOrdine });
          expect(uno.soloForzeOrdine).toBe(soloForzeOrdine || campi.some((id) => riservati.has(id)));
        },
      ),
    );
    expect(componi({ campi: ['cognome', 'scadenzaCartaIdentita'] }).soloForzeOrdine).toBe(true);
    expect(componi({ soloForzeOrdine: true }).soloForzeOrdine).toBe(true);
  });
});

it('CA-08 SA-04 no bank declares a group that no convenzione may give: the whole card, guardian, permits, electoral, military, census, vehicles, other', () => {
  const vietati = NON_CONCEDIBILI.map(({ anpr }) => anpr);
  expect(vietati).toEqual(['1', '12', '17', '18', '19', '20', '23', '24']);
  for (const { gruppi } of BANCHE) expect(gruppi.filter(({ anpr }) => anpr !== null && vietati.includes(anpr))).toEqual([]);
});
