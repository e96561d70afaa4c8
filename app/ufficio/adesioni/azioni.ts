'use server';

import { revalidatePath } from 'next/cache';
import { rispondi } from '@/app/porta';
import { accogliereAdesione } from '@/lib/adesioni/use-cases/accogliere-adesione';
import { attestareLegittimita } from '@/lib/adesioni/use-cases/attestare-legittimita';
import { chiedereIntegrazioni } from '@/lib/adesioni/use-cases/chiedere-integrazioni';
import { registrareIntegrazionePervenuta } from '@/lib/adesioni/use-cases/registrare-integrazione-pervenuta';
import { registrareProtocollo } from '@/lib/adesioni/use-cases/registrare-protocollo';
import { respingereAdesione } from '@/lib/adesioni/use-cases/respingere-adesione';
import type { Esito } from '@/lib/core/esito';
import type { CasoUso } from '@/lib/platform/use-case';

async function agire<T>(casoUso: CasoUso<T>, valori: unknown): Promise<Esito<T>> {
  const esito = await rispondi(casoUso, valori);
  if (esito.ok) revalidatePath('/ufficio', 'layout');
  return esito;
}

export async function protocollare(valori: unknown) {
  return agire(registrareProtocollo, valori);
}

export async function chiedere(valori: unknown) {
  return agire(chiedereIntegrazioni, valori);
}

export async function annotareRisposta(valori: unknown) {
  return agire(registrareIntegrazionePervenuta, valori);
}

export async function attestare(valori: unknown) {
  return agire(attestareLegittimita, valori);
}

export async function accogliere(valori: unknown) {
  return agire(accogliereAdesione, valori);
}

export async function respingere(valori: unknown) {
  return agire(respingereAdesione, valori);
}
