'use server';

import { rispondi } from '@/app/porta';
import { cominciareProva } from '@/lib/visure/use-cases/cominciare-prova';
import { provareRicerca } from '@/lib/visure/use-cases/provare-ricerca';
import { provareVerifica } from '@/lib/visure/use-cases/provare-verifica';
import { provareVisura } from '@/lib/visure/use-cases/provare-visura';

export async function comincia(valori: unknown) {
  return rispondi(cominciareProva, valori);
}

export async function provaRicerca(valori: unknown) {
  return rispondi(provareRicerca, valori);
}

export async function provaVerifica(valori: unknown) {
  return rispondi(provareVerifica, valori);
}

export async function provaVisura(valori: unknown) {
  return rispondi(provareVisura, valori);
}
