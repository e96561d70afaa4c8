'use server';

import { rispondi } from '@/app/porta';
import { registrareLegittimita } from '@/lib/convenzioni/use-cases/registrare-legittimita';

export async function registrare(valori: unknown) {
  return rispondi(registrareLegittimita, valori);
}
