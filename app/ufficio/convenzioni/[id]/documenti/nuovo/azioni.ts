'use server';

import { rispondi } from '@/app/porta';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';

/** Archives the document that the form describes. */
export async function preparare(valori: unknown) {
  return rispondi(preparareAtto, valori);
}
