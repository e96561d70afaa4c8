import { expect, it } from 'vitest';
import type { FirmaVerificata } from '@/lib/platform/firme/tipi';
import { assertOrdineDelleFirme } from './ordine-firme';

const MARIO = { nome: 'Mario', cognome: 'Rossi', codiceFiscale: 'RSSMRA80A01H501U' };
const LUCIA = { nome: 'Lucia', cognome: 'Neri', codiceFiscale: 'NRELCU80A41H501X' };

type Segni = Pick<Partial<FirmaVerificata>, 'parallela'> & { readonly marca?: string };
const firma = (chi: typeof MARIO, { parallela, marca }: Segni = {}): FirmaVerificata => ({
  firmatario: chi.nome,
  codiceFiscale: chi.codiceFiscale.toLowerCase(),
  integra: true,
  fiducia: 'attendibile',
  revoca: 'valida',
  istante: null,
  marca: marca === undefined ? null : { istante: marca, autorita: 'TSA' },
  certificato: { emittente: 'CA', seriale: '01', validoDal: '2026-01-01T00:00:00Z', validoAl: '2027-01-01T00:00:00Z' },
  motivi: [],
  ...(parallela !== undefined && { parallela }),
});

/** Mario signs first. */
const esito = (...firme: FirmaVerificata[]): string => {
  try {
    assertOrdineDelleFirme(firme, { parte: 'FRUITORE', attesi: [MARIO], altri: [LUCIA] }, ['FRUITORE', 'EROGATORE']);
    return 'in ordine';
  } catch (errore) {
    return (errore as { codice: string }).codice;
  }
};
const DIECI = '2026-03-10T10:00:00Z';
const UNDICI = '2026-03-10T11:00:00Z';

it('CA-16 is that of revisions and of envelopes one in the other', () => {
  expect(esito(firma(MARIO), firma(LUCIA))).toBe('in ordine');
  expect(esito(firma(LUCIA), firma(MARIO))).toBe('FIRME_FUORI_ORDINE');
  expect(esito(firma(LUCIA, { parallela: 2 }), firma(MARIO, { parallela: 1 }))).toBe('FIRME_FUORI_ORDINE');
  expect(esito(firma(LUCIA)), 'one party alone').toBe('in ordine');
});

it('CA-16 side by side in one envelope is that of the time stamps, and without both of them nobody’s', () => {
  const insieme = (lucia: string | undefined, mario: string | undefined) =>
    esito(firma(LUCIA, { parallela: 1, ...(lucia && { marca: lucia }) }), firma(MARIO, { parallela: 1, ...(mario && { marca: mario }) }));
  expect(insieme(DIECI, UNDICI)).toBe('FIRME_FUORI_ORDINE');
  expect(insieme(UNDICI, DIECI)).toBe('in ordine');
  expect(insieme(DIECI, undefined)).toBe('in ordine');
  expect(insieme(undefined, undefined)).toBe('in ordine');
});

it('CA-16 is right where who signs first has signed before the other, also if somebody signs again', () => {
  expect(esito(firma(MARIO), firma(LUCIA), firma(MARIO))).toBe('in ordine');
  expect(esito(firma(LUCIA), firma(MARIO), firma(LUCIA))).toBe('in ordine');
});
