'use server';

import { rispondi } from '@/app/porta';
import { annullarePacchetto } from '@/lib/pacchetti/use-cases/annullare-pacchetto';
import { chiederePacchetto } from '@/lib/pacchetti/use-cases/chiedere-pacchetto';
import { ritirarePacchetto } from '@/lib/pacchetti/use-cases/ritirare-pacchetto';

export async function chiedi(valori: unknown) {
  return rispondi(chiederePacchetto, valori);
}

export async function annulla(valori: unknown) {
  return rispondi(annullarePacchetto, valori);
}

export async function ritira(valori: unknown) {
  return rispondi(ritirarePacchetto, valori);
}
