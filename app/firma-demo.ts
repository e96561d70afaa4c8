'use server';

import { firmaCopiaDemo, firmaInDemo } from '@/app/copia-demo';
import { firmaDiParte } from '@/app/firma-di-parte';
import { richiestaDiSessione } from '@/app/porta';
import { firmaDemoSchema } from '@/lib/convenzioni/schema';
import { preparareFirmaDemo } from '@/lib/convenzioni/use-cases/preparare-firma-demo';
import { inputNonValido } from '@/lib/core/errors';
import type { Esito } from '@/lib/core/esito';
import { esitoDaErrore } from '@/lib/platform/guasti';

/** Under the demo banner: signs the document as the declared signatory and hands it in, exactly as a person would by uploading it. */
export async function firmareInDemo(valori: unknown): Promise<Esito<unknown>> {
  try {
    const letti = firmaDemoSchema.safeParse(valori);
    if (!letti.success) throw inputNonValido(letti.error.issues);
    const atti = { preparare: preparareFirmaDemo, caricare: firmaDiParte(letti.data.parte) };
    return { ok: true, valore: await firmaInDemo(await richiestaDiSessione(), atti, letti.data) };
  } catch (error) {
    return esitoDaErrore(error);
  }
}

/** The same for any act, as the first person who may sign it. */
export async function firmareCopiaInDemo(valori: unknown): Promise<Esito<unknown>> {
  return firmaCopiaDemo(richiestaDiSessione(), valori);
}
