'use server';

import { rispondi } from '@/app/porta';
import { registrarePervenuta } from '@/lib/visure/use-cases/registrare-pervenuta';

export async function registra(valori: unknown) {
  return rispondi(registrarePervenuta, valori);
}
