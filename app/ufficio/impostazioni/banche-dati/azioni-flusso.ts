'use server';

import { rispondi } from '@/app/porta';
import { attivareFlusso } from '@/lib/banche/use-cases/attivare-flusso';
import { revocareFlusso } from '@/lib/banche/use-cases/revocare-flusso';

export async function attiva(valori: unknown) {
  return rispondi(attivareFlusso, valori);
}

export async function revoca(valori: unknown) {
  return rispondi(revocareFlusso, valori);
}
