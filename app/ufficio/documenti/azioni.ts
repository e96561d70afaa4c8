'use server';

import { rispondi } from '@/app/porta';
import { protocollareDocumento } from '@/lib/documenti/use-cases/protocollare-documento';
import { registrareConsegna } from '@/lib/documenti/use-cases/registrare-consegna';
import { registrareMancataConsegna } from '@/lib/documenti/use-cases/registrare-mancata-consegna';
import { trasmettereDocumento } from '@/lib/documenti/use-cases/trasmettere-documento';

export async function protocollare(valori: unknown) {
  return rispondi(protocollareDocumento, valori);
}
export async function trasmettere(valori: unknown) {
  return rispondi(trasmettereDocumento, valori);
}
export async function consegnare(valori: unknown) {
  return rispondi(registrareConsegna, valori);
}
export async function mancareConsegna(valori: unknown) {
  return rispondi(registrareMancataConsegna, valori);
}
