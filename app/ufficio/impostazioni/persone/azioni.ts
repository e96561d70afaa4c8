'use server';

import { revalidatePath } from 'next/cache';
import { rispondi } from '@/app/porta';
import { confrontaConGeneralita } from '@/lib/core/codice-fiscale-confronto';
import type { Esito } from '@/lib/core/esito';
import { collegaSchema } from '@/lib/identita/schema-persone';
import { aggiungereCollega } from '@/lib/identita/use-cases/aggiungere-collega';
import { modificareCollega } from '@/lib/identita/use-cases/modificare-collega';
import { rinnovareCredenziali } from '@/lib/identita/use-cases/rinnovare-credenziali';
import { spegnereCollega } from '@/lib/identita/use-cases/spegnere-collega';
import type { CasoUso } from '@/lib/platform/use-case';

async function agire<T>(casoUso: CasoUso<T>, valori: unknown): Promise<Esito<T>> {
  const esito = await rispondi(casoUso, valori);
  if (esito.ok) revalidatePath('/ufficio/impostazioni/persone', 'layout');
  return esito;
}

/** With doubts nobody was added: they are to be read first. */
export type Aggiunta = { readonly dubbi: readonly string[]; readonly utenteId?: string };

/** Adds a colleague, once whoever types has read (`letti`) what does not match in its codice fiscale: a warning, never a refusal. */
export async function aggiungere(valori: unknown, letti: readonly string[]): Promise<Esito<Aggiunta>> {
  const letto = collegaSchema.safeParse(valori);
  const dubbi = letto.success ? await confrontaConGeneralita(letto.data) : [];
  if (dubbi.some((frase) => !letti.includes(frase))) return { ok: true, valore: { dubbi } };
  const esito = await agire(aggiungereCollega, valori);
  return esito.ok ? { ok: true, valore: { dubbi: [], utenteId: esito.valore.utenteId } } : esito;
}

export async function modificare(valori: unknown) {
  return agire(modificareCollega, valori);
}

export async function spegnere(valori: unknown) {
  return agire(spegnereCollega, valori);
}

export async function rinnovare(valori: unknown) {
  return agire(rinnovareCredenziali, valori);
}
