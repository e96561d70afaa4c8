'use server';

import { revalidatePath } from 'next/cache';
import { rispondi } from '@/app/porta';
import { chiudereSessione } from '@/lib/identita/use-cases/chiudere-sessione';

export async function chiudere(valori: unknown) {
  const esito = await rispondi(chiudereSessione, valori);
  if (esito.ok) revalidatePath('/profilo');
  return esito;
}
