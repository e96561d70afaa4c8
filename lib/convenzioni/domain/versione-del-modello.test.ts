import { expect, it } from 'vitest';
import { versioneInParole } from './versione-del-modello';

it('CH-01 says which version of its model a convenzione is generated with, by which act, and that a later one is not its own', () => {
  const atto = { numero: '12', data: '2026-03-10' };
  expect(versioneInParole({ versione: 2, atto, ritiratoIl: null })).toBe(
    'La convenzione si genera con la versione 2 del modello, approvata con atto n. 12 del 10/03/2026.',
  );
  expect(versioneInParole({ versione: 1, atto, ritiratoIl: new Date(0) })).toContain('resta alla sua');
  expect(versioneInParole({ versione: 1, atto: null, ritiratoIl: null })).toContain('versione 1 del modello, quella di Varco.');
});
