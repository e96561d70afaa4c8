'use server';

import { rispondi } from '@/app/porta';
import { chiedereRelazione } from '@/lib/relazioni/use-cases/chiedere-relazione';

export async function chiedere(valori: unknown) {
  return rispondi(chiedereRelazione, valori);
}
