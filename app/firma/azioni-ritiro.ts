'use server';

import { rispondi } from '@/app/porta';
import { ritirareDocumento } from '@/lib/atti/use-cases/ritirare-documento';

export async function ritirare(valori: unknown) {
  return rispondi(ritirareDocumento, valori);
}
