'use server';

import { revalidatePath } from 'next/cache';
import { rispondi } from '@/app/porta';
import { preparareEstratto } from '@/lib/atti/use-cases/preparare-estratto';

export async function preparare(valori: unknown) {
  const esito = await rispondi(preparareEstratto, valori);
  if (esito.ok) revalidatePath('/ufficio/registro/estratto');
  return esito;
}
