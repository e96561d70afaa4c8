'use server';

import { rispondi } from '@/app/porta';
import { annullareCarico } from '@/lib/banche/use-cases/annullare-carico';
import { tornareAllaVersionePrecedente } from '@/lib/banche/use-cases/tornare-alla-versione-precedente';

export async function annulla(valori: unknown) {
  return rispondi(annullareCarico, valori);
}

export async function torna(valori: unknown) {
  return rispondi(tornareAllaVersionePrecedente, valori);
}
