import { expect, it } from 'vitest';
import { isSmarrita } from './smarrita';

const scheda = (id: string, codiceFiscale: string | null, banca = 'A') => ({ banca, id, codiceFiscale });

it('SA-17 a protected person is lost where neither its card nor its codice fiscale is in the archive any more, whatever the other archives', () => {
  const disposta = { banca: 'A', soggettoId: 'a', codiceFiscale: 'CF' };
  expect(isSmarrita(disposta, [])).toBe(true);
  expect(isSmarrita(disposta, [scheda('b', 'ALTRO')])).toBe(true);
  expect(isSmarrita(disposta, [scheda('a', 'ALTRO')]), 'its card, under another code').toBe(false);
  expect(isSmarrita(disposta, [scheda('b', 'CF')]), 'its code, under another card').toBe(false);
  expect(isSmarrita(disposta, [scheda('b', 'CF', 'B'), scheda('c', 'NUOVO')]), 'another bank still has the old code').toBe(true);
  expect(isSmarrita({ ...disposta, codiceFiscale: null }, [scheda('b', null)]), 'no code is nobody’s').toBe(true);
  expect(isSmarrita({ ...disposta, banca: null }, [scheda('b', 'CF', 'B')]), 'of no bank known').toBe(false);
});
