'use server';

import { firmaCopiaDemo } from '@/app/copia-demo';
import { richiestaDelRichiedente } from '@/app/richiedente';
import type { Esito } from '@/lib/core/esito';

/** Under the demo banner: signs the agreement as the legal representative and hands it in. */
export async function firmareAccordoInDemo(valori: unknown): Promise<Esito<unknown>> {
  return firmaCopiaDemo(richiestaDelRichiedente(), valori);
}
