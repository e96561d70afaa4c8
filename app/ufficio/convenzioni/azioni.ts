'use server';

import { rispondi } from '@/app/porta';
import { annullareConvenzione } from '@/lib/convenzioni/use-cases/annullare-convenzione';
import { dichiarareDecadenza } from '@/lib/convenzioni/use-cases/dichiarare-decadenza';
import { diffidareFruitore } from '@/lib/convenzioni/use-cases/diffidare-fruitore';
import { generareConvenzione } from '@/lib/convenzioni/use-cases/generare-convenzione';
import { recedereDaConvenzione } from '@/lib/convenzioni/use-cases/recedere-da-convenzione';
import { registrareRimedio } from '@/lib/convenzioni/use-cases/registrare-rimedio';
import { revocareAccessi } from '@/lib/convenzioni/use-cases/revocare-accessi';
import { revocareSospensione } from '@/lib/convenzioni/use-cases/revocare-sospensione';
import { ritirareFirmaAutografa } from '@/lib/convenzioni/use-cases/ritirare-firma-autografa';
import { risolvereConvenzione } from '@/lib/convenzioni/use-cases/risolvere-convenzione';
import { sospendereConvenzione } from '@/lib/convenzioni/use-cases/sospendere-convenzione';

/** The office's acts: each hands what the form holds to its use case and tells the answer. */
export async function generare(valori: unknown) {
  return rispondi(generareConvenzione, valori);
}
export async function annullare(valori: unknown) {
  return rispondi(annullareConvenzione, valori);
}
export async function ritirareLaScansione(valori: unknown) {
  return rispondi(ritirareFirmaAutografa, valori);
}
export async function sospendere(valori: unknown) {
  return rispondi(sospendereConvenzione, valori);
}
export async function revocareLaSospensione(valori: unknown) {
  return rispondi(revocareSospensione, valori);
}
export async function revocareGliAccessi(valori: unknown) {
  return rispondi(revocareAccessi, valori);
}
export async function recedere(valori: unknown) {
  return rispondi(recedereDaConvenzione, valori);
}
export async function risolvere(valori: unknown) {
  return rispondi(risolvereConvenzione, valori);
}
export async function diffidare(valori: unknown) {
  return rispondi(diffidareFruitore, valori);
}
export async function rimediare(valori: unknown) {
  return rispondi(registrareRimedio, valori);
}
export async function dichiarareDecaduta(valori: unknown) {
  return rispondi(dichiarareDecadenza, valori);
}
