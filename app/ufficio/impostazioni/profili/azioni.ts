'use server';

import { rispondi } from '@/app/porta';
import { creareProfiloDati } from '@/lib/profili/use-cases/creare-profilo-dati';
import { modificareProfiloDati } from '@/lib/profili/use-cases/modificare-profilo-dati';
import { riproporreProfiloDati } from '@/lib/profili/use-cases/riproporre-profilo-dati';
import { ritirareProfiloDati } from '@/lib/profili/use-cases/ritirare-profilo-dati';

export async function creare(valori: unknown) {
  return rispondi(creareProfiloDati, valori);
}

export async function modificare(valori: unknown) {
  return rispondi(modificareProfiloDati, valori);
}

export async function ritirare(valori: unknown) {
  return rispondi(ritirareProfiloDati, valori);
}

export async function riproporre(valori: unknown) {
  return rispondi(riproporreProfiloDati, valori);
}
