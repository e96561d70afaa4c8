'use server';

import { revalidatePath } from 'next/cache';
import { rispondi } from '@/app/porta';
import type { Esito } from '@/lib/core/esito';
import { aggiungereCollega } from '@/lib/identita/use-cases/aggiungere-collega';
import { modificareCollega } from '@/lib/identita/use-cases/modificare-collega';
import { rinnovareCredenziali } from '@/lib/identita/use-cases/rinnovare-credenziali';
import { spegnereCollega } from '@/lib/identita/use-cases/spegnere-collega';
import type { CasoUso } from '@/lib/platform/use-case';

async function agire<T>(casoUso: CasoUso<T>, valori: unknown): Promise<Esito<T>> {
  const esito = await rispondi(casoUso, valori);
  if (esito.ok) revalidatePath('/ufficio/impostazioni/persone', 'layout');
  return esito;
}

export async function aggiungere(valori: unknown) {
  return agire(aggiungereCollega, valori);
}

export async function modificare(valori: unknown) {
  return agire(modificareCollega, valori);
}

export async function spegnere(valori: unknown) {
  return agire(spegnereCollega, valori);
}

export async function rinnovare(valori: unknown) {
  return agire(rinnovareCredenziali, valori);
}
