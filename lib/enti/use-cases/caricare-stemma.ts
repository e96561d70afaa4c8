import { improntaSha256 } from '@/lib/core/impronta';
import { readCoat } from '@/lib/platform/pdf/coat-of-arms';
import { command } from '@/lib/platform/use-case';
import { scriviStemma } from '../repository-comune';
import { stemmaSchema } from '../schema';

/**
 * The comune's coat of arms, from now on at the head of what it prints; acts already composed keep theirs. Kept is only what draws it:
 * comments, places and names of authors that a picture may carry are left out.
 */
export const caricareStemma = command({
  name: 'caricare-stemma',
  permission: 'comune:modificare',
  input: stemmaSchema,
  prepare: ({ input }) => readCoat(input.file.contenuto),
  run: async ({ tx, attore, now, preparato, registra }) => {
    const { byte, width, height } = preparato;
    await scriviStemma(tx, attore.erogatoreId, { contenuto: byte, larghezza: width, altezza: height }, now);
    registra({ dettagli: { sha256: improntaSha256(byte), larghezza: width, altezza: height } });
  },
});
