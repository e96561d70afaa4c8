'use server';

import { revalidatePath } from 'next/cache';
import { rispondi } from '@/app/porta';
import { rimuovereStemma } from '@/lib/enti/use-cases/rimuovere-stemma';

export async function rimuovere(valori: unknown) {
  const esito = await rispondi(rimuovereStemma, valori);
  if (esito.ok) revalidatePath('/ufficio/impostazioni/comune');
  return esito;
}
