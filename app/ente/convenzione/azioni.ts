'use server';

import { rispondi } from '@/app/porta';
import { recedereComeFruitore } from '@/lib/convenzioni/use-cases/recedere-come-fruitore';
import { revocarePropriaSospensione } from '@/lib/convenzioni/use-cases/revocare-propria-sospensione';
import { sospenderePropriaConvenzione } from '@/lib/convenzioni/use-cases/sospendere-propria-convenzione';

/** The fruitore's acts on its own convenzione. */
export async function sospendere(valori: unknown) {
  return rispondi(sospenderePropriaConvenzione, valori);
}
export async function revocareLaSospensione(valori: unknown) {
  return rispondi(revocarePropriaSospensione, valori);
}
export async function recedere(valori: unknown) {
  return rispondi(recedereComeFruitore, valori);
}
