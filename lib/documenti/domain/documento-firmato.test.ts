import { expect, it } from 'vitest';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { documentoFirmato } from './documento-firmato';
import type { ProvaDiFirma } from './prova';

const ENTRAMBE = ['FRUITORE', 'EROGATORE'] as const;
const [ENTE, COMUNE] = ['SRCNVN70A41Z118X', 'CNTDIA75A41E715L'];
const prova = (...codici: (string | null)[]): ProvaDiFirma => ({
  esito: 'VALIDA',
  firme: codici.map((codiceFiscale) => ({ firmatario: 'Chi firma', codiceFiscale, revoca: 'valida' as const })),
  originaleSha256: 'ab'.repeat(32),
  verificataIl: '2026-03-10T09:00:00Z',
});
const AUTOGRAFA: ProvaDiFirma = {
  esito: 'AUTOGRAFA',
  dichiarazione: { da: 'Ida', il: '2026-03-10', firmataIl: '2026-03-10', accertamento: 'Documento', firmatario: 'Ada' },
};
const copia = (parte: ParteFirmataria, una: ProvaDiFirma | null) => ({ parte, prova: una });
const quali = (ente: ProvaDiFirma | null, comune: ProvaDiFirma | null) =>
  documentoFirmato([copia('EROGATORE', comune), copia('FRUITORE', ente)], ENTRAMBE).map(({ parte }) => parte);

it('CA-16 is the last copy alone where whoever signed the first signed it too, also in other letters', () => {
  expect(quali(prova(ENTE), prova(ENTE, COMUNE))).toEqual(['EROGATORE']);
  expect(quali(prova(ENTE.toLowerCase()), prova(COMUNE, ENTE))).toEqual(['EROGATORE']);
});

it('CA-16 is both copies, in order, where the last one has not the signatures of the other', () => {
  expect(quali(prova(ENTE), prova(COMUNE))).toEqual(['FRUITORE', 'EROGATORE']);
  expect(quali(prova(ENTE, 'BNCLCU80A01H501T'), prova(ENTE, COMUNE))).toEqual(['FRUITORE', 'EROGATORE']);
});

it('CA-16 is both where a signature cannot be found again: by hand, without a codice fiscale, without a proof', () => {
  for (const ente of [AUTOGRAFA, prova(null), prova(), null]) expect(quali(ente, prova(null, COMUNE))).toEqual(['FRUITORE', 'EROGATORE']);
  expect(quali(prova(ENTE), null)).toEqual(['FRUITORE', 'EROGATORE']);
});

it('CA-16 is what there is while a party has not signed, and never a copy that counts for nobody', () => {
  const firmata = copia('FRUITORE', prova(ENTE));
  expect(documentoFirmato([firmata], ['FRUITORE'])).toEqual([firmata]);
  expect(documentoFirmato([firmata, copia('EROGATORE', prova(COMUNE))], ['FRUITORE'])).toEqual([firmata]);
  expect(documentoFirmato([firmata], [])).toEqual([]);
});
