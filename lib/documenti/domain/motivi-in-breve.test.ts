import { expect, it } from 'vitest';
import { perche, soloIlFatto } from './motivi-in-breve';

it('CA-16 keeps of a finding what was found, not what to do about it', () => {
  expect(soloIlFatto('La busta è incompleta: caricala di nuovo.')).toBe('La busta è incompleta');
  expect(soloIlFatto('Il PDF contiene collegamenti.')).toBe('Il PDF contiene collegamenti');
  expect(perche('Può essere una firma avanzata. Valuta se ammetterla.')).toBe('può essere una firma avanzata');
});
