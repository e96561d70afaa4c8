'use server';

import { rispondi } from '@/app/porta';
import { disporreProtezione } from '@/lib/protezioni/use-cases/disporre-protezione';
import { revocareProtezione } from '@/lib/protezioni/use-cases/revocare-protezione';

export async function disponi(valori: unknown) {
  return rispondi(disporreProtezione, valori);
}

export async function revoca(valori: unknown) {
  return rispondi(revocareProtezione, valori);
}
