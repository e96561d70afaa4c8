'use server';

import { rispondi } from '@/app/porta';
import { scegliereProtocollo } from '@/lib/protocollo/use-cases/scegliere-protocollo';

export async function scegliere(valori: unknown) {
  return rispondi(scegliereProtocollo, valori);
}
