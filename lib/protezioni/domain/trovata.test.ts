import { expect, it } from 'vitest';
import { BANCHE } from '@/lib/banche/domain/elenco';
import { trovataInParole } from './trovata';

const DI_CHI = 'DNGMRA70E42H501G';

it.each(BANCHE)('SA-17 the office reads in which bank somebody protected is found, and by what: $codice', ({ codice, nome }) => {
  const inParole = (come: 'CODICE' | 'SCHEDA' | 'NOME', quante: number) => trovataInParole({ banca: codice, come, quante }, DI_CHI);
  expect(inParole('CODICE', 1)).toBe(`${nome}: una scheda con il suo codice fiscale`);
  expect(inParole('NOME', 2)).toBe(`${nome}: 2 schede senza codice fiscale, con lo stesso nome`);
  expect(inParole('SCHEDA', 1)).toBe(`${nome}: la scheda di allora, oggi senza quel codice fiscale`);
  expect(trovataInParole({ banca: codice, come: 'SCHEDA', quante: 1 }, null), 'who never had a code').toBe(`${nome}: la scheda di allora`);
});
