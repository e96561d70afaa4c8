'use server';

import { richiestaAnonimaDi, rispondi } from '@/app/porta';
import { chiedereNuovoCollegamento } from '@/lib/adesioni/use-cases/chiedere-nuovo-collegamento';
import { collegamentoPubblicoSchema } from './schema';

/** The same answer whether or not that mailbox has requests. */
export async function chiedere(valori: unknown) {
  const letto = collegamentoPubblicoSchema.safeParse(valori);
  return rispondi(chiedereNuovoCollegamento, valori, richiestaAnonimaDi(letto.data?.comune ?? ''));
}
