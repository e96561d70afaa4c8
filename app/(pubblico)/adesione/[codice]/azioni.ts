'use server';

import { revalidatePath } from 'next/cache';
import { richiestaAnonimaDi, rispondi } from '@/app/porta';
import { richiestaDelRichiedente, ricordareCollegamento } from '@/app/richiedente';
import type { PassoSalvato } from '@/components/adesione/modulo-passo';
import { iniziareAdesione } from '@/lib/adesioni/use-cases/iniziare-adesione';
import { presentareAdesione } from '@/lib/adesioni/use-cases/presentare-adesione';
import { rispondereIntegrazione } from '@/lib/adesioni/use-cases/rispondere-integrazione';
import { ritirareAdesione } from '@/lib/adesioni/use-cases/ritirare-adesione';
import { salvarePasso } from '@/lib/adesioni/use-cases/salvare-passo';
import type { Esito } from '@/lib/core/esito';

/** Begins a draft: the token goes into this browser's cookie and never into the page. */
export async function iniziare(codice: string, valori: unknown): Promise<Esito<{ scadeIl: string }>> {
  const esito = await rispondi(iniziareAdesione, valori, richiestaAnonimaDi(codice));
  if (!esito.ok) return esito;
  await ricordareCollegamento(esito.valore.gettone);
  return { ok: true, valore: { scadeIl: esito.valore.scadeIl.toISOString() } };
}

/** What a page sends, with the domanda of which the page was: the cookie may be of another by now. */
const della = (adesioneId: string, valori: unknown): Record<string, unknown> => ({ ...(valori as object), adesioneId });

/** A finished step is forgotten by the browser's own cache, so that going back shows what was saved. */
export async function salvare(adesioneId: string, valori: unknown): Promise<Esito<PassoSalvato>> {
  const esito = await rispondi(salvarePasso, della(adesioneId, valori), richiestaDelRichiedente());
  if (esito.ok && (valori as { completo?: unknown }).completo === true) revalidatePath('/adesione', 'layout');
  return esito;
}

export async function presentare(adesioneId: string, valori: unknown) {
  const esito = await rispondi(presentareAdesione, della(adesioneId, valori), richiestaDelRichiedente());
  if (esito.ok) revalidatePath('/adesione', 'layout');
  return esito;
}

export async function ritirare(adesioneId: string, valori: unknown) {
  const esito = await rispondi(ritirareAdesione, della(adesioneId, valori), richiestaDelRichiedente());
  if (esito.ok) revalidatePath('/adesione', 'layout');
  return esito;
}

/** Without a file: one comes in by the upload route only. */
export async function rispondere(adesioneId: string, valori: unknown) {
  const esito = await rispondi(rispondereIntegrazione, { ...della(adesioneId, valori), file: undefined }, richiestaDelRichiedente());
  if (esito.ok) revalidatePath('/adesione', 'layout');
  return esito;
}
