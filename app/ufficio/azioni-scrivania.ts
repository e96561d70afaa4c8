'use server';

import { rispondi } from '@/app/porta';
import { ritentareLavoro } from '@/lib/lavori/use-cases/ritentare-lavoro';

export async function ritentareLavoroFallito(valori: unknown) {
  return rispondi(ritentareLavoro, valori);
}
