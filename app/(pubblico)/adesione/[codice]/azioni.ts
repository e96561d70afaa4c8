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

/** A finished step is forgotten by the browser's own cache, so that going back shows what was saved. */
export async function salvare(valori: unknown): Promise<Esito<PassoSalvato>> {
  const esito = await rispondi(salvarePasso, valori, richiestaDelRichiedente());
  if (esito.ok && (valori as { completo?: unknown }).completo === true) revalidatePath('/adesione', 'layout');
  return esito;
}

export async function presentare(valori: unknown) {
  const esito = await rispondi(presentareAdesione, valori, richiestaDelRichiedente());
  if (esito.ok) revalidatePath('/adesione', 'layout');
  return esito;
}

export async function ritirare(valori: unknown) {
  const esito = await rispondi(ritirareAdesione, valori, richiestaDelRichiedente());
  if (esito.ok) revalidatePath('/adesione', 'layout');
  return esito;
}

export async function rispondere(valori: unknown) {
  const esito = await rispondi(rispondereIntegrazione, valori, richiestaDelRichiedente());
  if (esito.ok) revalidatePath('/adesione', 'layout');
  return esito;
}
