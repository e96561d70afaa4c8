'use server';

import { rispondi } from '@/app/porta';
import { decidereFirma } from '@/lib/convenzioni/use-cases/decidere-firma';

export async function decidere(valori: unknown) {
  return rispondi(decidereFirma, valori);
}
