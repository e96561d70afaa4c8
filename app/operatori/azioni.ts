'use server';

import { revalidatePath } from 'next/cache';
import { rispondi } from '@/app/porta';
import { preparareAtto } from '@/lib/atti/use-cases/preparare-atto';
import type { Esito } from '@/lib/core/esito';
import { abilitareOperatore } from '@/lib/operatori/use-cases/abilitare-operatore';
import { aggiungereOperatori } from '@/lib/operatori/use-cases/aggiungere-operatori';
import { chiedereAbilitazione } from '@/lib/operatori/use-cases/chiedere-abilitazione';
import { completareScheda } from '@/lib/operatori/use-cases/completare-scheda';
import { disabilitareOperatore } from '@/lib/operatori/use-cases/disabilitare-operatore';
import { restringereOperatore } from '@/lib/operatori/use-cases/restringere-operatore';
import { riammettereOperatore } from '@/lib/operatori/use-cases/riammettere-operatore';
import { rinviareCredenziali } from '@/lib/operatori/use-cases/rinviare-credenziali';
import { sospendereOperatore } from '@/lib/operatori/use-cases/sospendere-operatore';
import type { CasoUso } from '@/lib/platform/use-case';

async function agire<T>(casoUso: CasoUso<T>, valori: unknown): Promise<Esito<T>> {
  const esito = await rispondi(casoUso, valori);
  if (esito.ok) revalidatePath('/ufficio/operatori', 'layout');
  if (esito.ok) revalidatePath('/ente/operatori', 'layout');
  return esito;
}

export async function aggiungere(valori: unknown) {
  return agire(aggiungereOperatori, valori);
}

export async function completare(valori: unknown) {
  return agire(completareScheda, valori);
}

/** The act that designates, composed to be signed. */
export async function preparareDesignazione(valori: unknown) {
  return agire(preparareAtto, valori);
}

export async function chiedere(valori: unknown) {
  return agire(chiedereAbilitazione, valori);
}

export async function abilitare(valori: unknown) {
  return agire(abilitareOperatore, valori);
}

export async function sospendere(valori: unknown) {
  return agire(sospendereOperatore, valori);
}

export async function restringere(valori: unknown) {
  return agire(restringereOperatore, valori);
}

export async function riammettere(valori: unknown) {
  return agire(riammettereOperatore, valori);
}

export async function disabilitare(valori: unknown) {
  return agire(disabilitareOperatore, valori);
}

export async function rinviare(valori: unknown) {
  return agire(rinviareCredenziali, valori);
}
