import { expect, it } from 'vitest';
import { compilaRegole } from '@/lib/clausole/compila';
import { scrivereClausole } from '@/lib/clausole/catalogo';
import { CLAUSOLE_GENERALI } from '@/lib/testing/atto-di-prova';
import { assertConcedibile } from './concessione';

const VISURE = ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA', 'POSIZIONI_FAMILIARI'] as const;
const regole = { ...compilaRegole(scrivereClausole(CLAUSOLE_GENERALI)), visure: [...VISURE], profili: ['S', 'M'], decadenzaAnpr: false };
const chiesto = { profilo: 'M', visure: VISURE, finalita: ['F1'], numeroAccessi: 1 };
const concedi = (profilo: 'S' | 'M', visure: (typeof VISURE)[number][]) => () =>
  assertConcedibile({ profilo, visure, finalita: ['F1'], numeroAccessi: 1 }, chiesto, regole);

it('CA-08 FU-11 refuses to grant a visura that the granted profile could never open, by name', () => {
  expect(concedi('S', ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA'])).toThrow(
    expect.objectContaining({ campi: { visure: expect.stringMatching(/profilo S non si apre: .*composizione della famiglia/i) } }),
  );
  expect(concedi('S', ['INDIVIDUALE'])).not.toThrow();
  expect(concedi('M', ['INDIVIDUALE', 'COMPOSIZIONE_FAMIGLIA'])).not.toThrow();
  expect(concedi('S', ['INDIVIDUALE', 'POSIZIONI_FAMILIARI']), 'not to be opened yet under any profile').not.toThrow();
});
