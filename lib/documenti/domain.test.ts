import { expect, it } from 'vitest';
import { nomeDocumento } from './domain';

it('names a document by kind, signing party and year', () => {
  expect(nomeDocumento({ tipo: 'CONVENZIONE_FIRMATA', parte: 'EROGATORE', anno: null })).toBe('Convenzione firmata dal comune');
  expect(nomeDocumento({ tipo: 'RELAZIONE_ANNUALE', parte: null, anno: 2026 })).toBe('Relazione annuale 2026');
});
