'use server';

import { rispondi } from '@/app/porta';
import { aprireVisura } from '@/lib/visure/use-cases/aprire-visura';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';

export async function cercare(valori: unknown) {
  return rispondi(cercarePersone, valori);
}

export async function visura(valori: unknown) {
  return rispondi(aprireVisura, valori);
}
