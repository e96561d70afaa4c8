'use server';

import { rispondi } from '@/app/porta';
import { approvareTesto } from '@/lib/atti/use-cases/approvare-testo';
import { leggereTesto } from '@/lib/atti/use-cases/leggere-testo';
import { ripristinareTesto } from '@/lib/atti/use-cases/ripristinare-testo';
import { salvareTesto } from '@/lib/atti/use-cases/salvare-testo';
import { scartareTesto } from '@/lib/atti/use-cases/scartare-testo';

/** The wordings of the acts: each hands what the form holds to its use case and tells the answer. */
export async function salvare(valori: unknown) {
  return rispondi(salvareTesto, valori);
}
export async function rileggere(valori: unknown) {
  return rispondi(leggereTesto, valori);
}
export async function scartare(valori: unknown) {
  return rispondi(scartareTesto, valori);
}
export async function approvare(valori: unknown) {
  return rispondi(approvareTesto, valori);
}
export async function ripristinare(valori: unknown) {
  return rispondi(ripristinareTesto, valori);
}
