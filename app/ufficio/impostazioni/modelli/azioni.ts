'use server';

import { rispondi } from '@/app/porta';
import { approvareModello } from '@/lib/modelli/use-cases/approvare-modello';
import { creareModello } from '@/lib/modelli/use-cases/creare-modello';
import { leggereTestoClausola } from '@/lib/modelli/use-cases/leggere-testo-clausola';
import { ritirareModello } from '@/lib/modelli/use-cases/ritirare-modello';
import { salvareParametriClausola } from '@/lib/modelli/use-cases/salvare-parametri-clausola';
import { salvareTestoClausola } from '@/lib/modelli/use-cases/salvare-testo-clausola';
import { scegliereClausole } from '@/lib/modelli/use-cases/scegliere-clausole';
import { scartareBozzaModello } from '@/lib/modelli/use-cases/scartare-bozza-modello';

export async function creare(valori: unknown) {
  return rispondi(creareModello, valori);
}

export async function ritirare(valori: unknown) {
  return rispondi(ritirareModello, valori);
}

export async function salvare(valori: unknown) {
  return rispondi(salvareTestoClausola, valori);
}

export async function salvareParametri(valori: unknown) {
  return rispondi(salvareParametriClausola, valori);
}

export async function rileggere(valori: unknown) {
  return rispondi(leggereTestoClausola, valori);
}

export async function scartare(valori: unknown) {
  return rispondi(scartareBozzaModello, valori);
}

export async function approvare(valori: unknown) {
  return rispondi(approvareModello, valori);
}

export async function scegliere(valori: unknown) {
  return rispondi(scegliereClausole, valori);
}
