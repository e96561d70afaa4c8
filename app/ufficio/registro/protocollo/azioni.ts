'use server';

import { rispondi } from '@/app/porta';
import { annullareProtocollo } from '@/lib/protocollo/use-cases/annullare-protocollo';

export async function annullare(valori: unknown) {
  return rispondi(annullareProtocollo, valori);
}
