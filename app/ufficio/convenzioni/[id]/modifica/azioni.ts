'use server';

import { rispondi } from '@/app/porta';
import { leggereClausolaDaModificare } from '@/lib/convenzioni/use-cases/leggere-clausola-da-modificare';
import { modificareConcessione } from '@/lib/convenzioni/use-cases/modificare-concessione';
import { modificareParametriClausola } from '@/lib/convenzioni/use-cases/modificare-parametri-clausola';
import { modificareTestoClausola } from '@/lib/convenzioni/use-cases/modificare-testo-clausola';
import { scartareModifica } from '@/lib/convenzioni/use-cases/scartare-modifica';

export async function modificareParametri(valori: unknown) {
  return rispondi(modificareParametriClausola, valori);
}

export async function modificareTesto(valori: unknown) {
  return rispondi(modificareTestoClausola, valori);
}

export async function rileggere(valori: unknown) {
  return rispondi(leggereClausolaDaModificare, valori);
}

export async function concedere(valori: unknown) {
  return rispondi(modificareConcessione, valori);
}

export async function scartare(valori: unknown) {
  return rispondi(scartareModifica, valori);
}
