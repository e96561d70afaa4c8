'use server';

import { rispondi } from '@/app/porta';
import { decidereEccezione } from '@/lib/visure/use-cases/decidere-eccezione';

export async function decidere(valori: unknown) {
  return rispondi(decidereEccezione, valori);
}
