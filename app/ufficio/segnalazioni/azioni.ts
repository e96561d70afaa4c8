'use server';

import { rispondi } from '@/app/porta';
import { rispondereSegnalazione } from '@/lib/segnalazioni/use-cases/rispondere-segnalazione';

export async function rispondere(valori: unknown) {
  return rispondi(rispondereSegnalazione, valori);
}
