import { expect, it } from 'vitest';
import { leggiDigest } from './digest';
import { modificatoDaAltri, regola } from './errors';

it("carries a refusal's sentence to the error screen, semicolons and all", () => {
  expect(leggiDigest(regola('CONVENZIONE_SOSPESA', 'La convenzione è sospesa; chiedi all’ufficio.').digest)).toEqual({
    motivo: 'REGOLA',
    codice: 'CONVENZIONE_SOSPESA',
    messaggio: 'La convenzione è sospesa; chiedi all’ufficio.',
  });
  expect(leggiDigest(modificatoDaAltri().digest)?.codice).toBe('MODIFICATO_DA_ALTRI');
});

it("does not take Next's own digests for refusals", () => {
  for (const digest of [undefined, '', '1234567890', 'NEXT_NOT_FOUND', 'VARCO', 'VARCO;ALTRO;X;y']) expect(leggiDigest(digest)).toBeNull();
});
