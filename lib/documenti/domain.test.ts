import { expect, it } from 'vitest';
import { conPersone, nomeDocumento } from './domain';

it('names a document by kind, signing party and year', () => {
  expect(nomeDocumento({ tipo: 'CONVENZIONE_FIRMATA', parte: 'EROGATORE', anno: null })).toBe('Convenzione firmata dal comune');
  expect(nomeDocumento({ tipo: 'RELAZIONE_ANNUALE', parte: null, anno: 2026 })).toBe('Relazione annuale 2026');
});

it('SA-10 a document is told with the people whom it names: a few all by name, of a long list the first', () => {
  expect(conPersone('Atto', [])).toBe('Atto');
  expect(conPersone('Atto', ['Ada Neri'])).toBe('Atto: Ada Neri');
  expect(conPersone('Atto', ['Ada Neri', 'Eva Bini', 'Ivo Rossi'])).toBe('Atto: Ada Neri, Eva Bini e Ivo Rossi');
  expect(conPersone('Atto', ['Ada Neri', 'Eva Bini', 'Ivo Rossi', 'Lia Po'])).toBe('Atto: Ada Neri e altre 3 persone');
});
