import { expect, it } from 'vitest';
import { dimensioneInParole, nomeDocumento } from './domain';

it('names a document by kind, signing party and year', () => {
  expect(nomeDocumento({ tipo: 'CONVENZIONE_FIRMATA', parte: 'EROGATORE', anno: null })).toBe('Convenzione firmata dal comune');
  expect(nomeDocumento({ tipo: 'RELAZIONE_ANNUALE', parte: null, anno: 2026 })).toBe('Relazione annuale 2026');
});

it('says a size in words', () => {
  expect([100, 49_000, 1_572_864].map(dimensioneInParole)).toEqual(['1 KB', '48 KB', '1,5 MB']);
});
