'use server';

import { rispondi } from '@/app/porta';
import { confermareInvio } from '@/lib/messaggi/use-cases/confermare-invio';
import { ritentareMessaggio } from '@/lib/messaggi/use-cases/ritentare-messaggio';

export async function ritentare(valori: unknown) {
  return rispondi(ritentareMessaggio, valori);
}

export async function confermare(valori: unknown) {
  return rispondi(confermareInvio, valori);
}
