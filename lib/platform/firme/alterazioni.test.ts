import { expect, it } from 'vitest';
import { descriviAlterazioni } from '@/lib/testing/firme-alterazioni';
import { ALGORITMI, CASI } from '@/lib/testing/firme-matrice';

descriviAlterazioni(new Date(Date.now() + 86_400_000), 'RSA-2048', 'RSA-3072');

it('every form of the matrix is tried, here or in the other file', () => {
  expect(CASI).toHaveLength(112);
  expect(ALGORITMI).toEqual(['RSA-2048', 'RSA-3072', 'RSA-PSS', 'P-256']);
});
