'use server';

import { rispondi } from '@/app/porta';
import { confermarePresa } from '@/lib/presa-in-carico/use-cases/confermare-presa';
import { invitareReferenti } from '@/lib/presa-in-carico/use-cases/invitare-referenti';
import { scartarePresa } from '@/lib/presa-in-carico/use-cases/scartare-presa';
import { togliereDocumento } from '@/lib/presa-in-carico/use-cases/togliere-documento';

export async function confermare(valori: unknown) {
  return rispondi(confermarePresa, valori);
}

export async function scartare(valori: unknown) {
  return rispondi(scartarePresa, valori);
}

export async function togliere(valori: unknown) {
  return rispondi(togliereDocumento, valori);
}

export async function invitare(valori: unknown) {
  return rispondi(invitareReferenti, valori);
}
