'use server';

import { rispondi } from '@/app/porta';
import { ritentareLavoro } from '@/lib/lavori/use-cases/ritentare-lavoro';
import { chiedereRelazione } from '@/lib/relazioni/use-cases/chiedere-relazione';

export async function chiedere(valori: unknown) {
  return rispondi(chiedereRelazione, valori);
}

export async function riprovare(valori: unknown) {
  return rispondi(ritentareLavoro, valori);
}
