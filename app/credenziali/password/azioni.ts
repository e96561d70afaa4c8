'use server';

import { rispondi } from '@/app/porta';
import { chiSono } from '@/app/sessione';
import type { Esito } from '@/lib/core/esito';
import { areaIniziale } from '@/lib/core/ruoli';
import { cambiarePassword } from '@/lib/identita/use-cases/cambiare-password';

/** Changes the password, then says where the person goes on. */
export async function cambiare(valori: unknown): Promise<Esito<{ casa: string }>> {
  const esito = await rispondi(cambiarePassword, valori);
  if (!esito.ok) return esito;
  return { ok: true, valore: { casa: areaIniziale((await chiSono())?.ruoli ?? []) } };
}
