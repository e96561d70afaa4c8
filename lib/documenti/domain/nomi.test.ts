import { expect, it } from 'vitest';
import { conPersone, titoloDelDocumento } from './nomi';

it('calls a document by its title, without one by kind, signing party and year', () => {
  expect(titoloDelDocumento({ tipo: 'DIFFIDA', titolo: 'Seconda diffida', parte: 'EROGATORE', anno: 2026 })).toBe('Seconda diffida');
  expect(titoloDelDocumento({ tipo: 'DIFFIDA', titolo: null })).toBe('Diffida ad adempiere');
  expect(titoloDelDocumento({ tipo: 'CONVENZIONE_FIRMATA', titolo: null, parte: 'EROGATORE' })).toBe('Convenzione firmata dal comune');
  expect(titoloDelDocumento({ tipo: 'RELAZIONE_ANNUALE', titolo: null, parte: null, anno: 2026 })).toBe('Relazione annuale sugli accessi 2026');
});

it('SA-10 a document is told with the people whom it names: a few all by name, of a long list the first', () => {
  expect(conPersone('Atto', [])).toBe('Atto');
  expect(conPersone('Atto', ['Ada Neri'])).toBe('Atto: Ada Neri');
  expect(conPersone('Atto', ['Ada Neri', 'Eva Bini', 'Ivo Rossi'])).toBe('Atto: Ada Neri, Eva Bini e Ivo Rossi');
  expect(conPersone('Atto', ['Ada Neri', 'Eva Bini', 'Ivo Rossi', 'Lia Po'])).toBe('Atto: Ada Neri e altre 3 persone');
});
