import type { ProvaDiFirma } from '@/lib/documenti/domain/prova';

/** What is kept of a copy that Ada Neri has signed, beside what came of its verification. */
export const PROVA_DI_COPIA = {
  firme: [{ firmatario: 'Ada Neri', codiceFiscale: 'NREDAA80A41H501X', revoca: 'valida' }],
  originaleSha256: 'f'.repeat(64),
  verificataIl: '2026-03-09T09:00:00.000Z',
} as const;

/** What is kept of one that she has signed by hand. */
export const PROVA_AUTOGRAFA: ProvaDiFirma = {
  esito: 'AUTOGRAFA',
  dichiarazione: {
    da: 'Lea Bini',
    il: '2026-03-10T09:00:00.000Z',
    firmataIl: '2026-03-09',
    accertamento: 'Carta di identità CA00000AA.',
    firmatario: 'Ada Neri',
  },
};
