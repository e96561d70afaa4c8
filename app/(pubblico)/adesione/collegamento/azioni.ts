'use server';

import { richiestaAnonima, rispondi } from '@/app/porta';
import { chiedereNuovoCollegamento } from '@/lib/adesioni/use-cases/chiedere-nuovo-collegamento';
import { erogatoreDaCodice } from '@/lib/platform/erogatori';
import { collegamentoPubblicoSchema } from './schema';

/** The same answer whether or not that mailbox has requests. */
export async function chiedere(valori: unknown) {
  const letto = collegamentoPubblicoSchema.safeParse(valori);
  const comune = letto.success ? await erogatoreDaCodice(letto.data.comune) : null;
  return rispondi(chiedereNuovoCollegamento, valori, richiestaAnonima(comune?.id ?? '00000000-0000-0000-0000-000000000000'));
}
