'use server';

import { rispondi } from '@/app/porta';
import { aprireVisuraPerPervenuta } from '@/lib/visure/use-cases/aprire-visura-per-pervenuta';
import { cercarePerPervenuta } from '@/lib/visure/use-cases/cercare-per-pervenuta';
import { chiuderePervenuta } from '@/lib/visure/use-cases/chiudere-pervenuta';

export async function cerca(valori: unknown) {
  return rispondi(cercarePerPervenuta, valori);
}

export async function apri(valori: unknown) {
  return rispondi(aprireVisuraPerPervenuta, valori);
}

export async function chiudi(valori: unknown) {
  return rispondi(chiuderePervenuta, valori);
}
