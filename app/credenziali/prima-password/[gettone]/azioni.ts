'use server';

import { indirizzoIp } from '@/app/indirizzo-ip';
import type { Esito } from '@/lib/core/esito';
import { impostarePrimaPassword } from '@/lib/identita/use-cases/impostare-prima-password';
import { esitoDaErrore } from '@/lib/platform/guasti';

/** Uses the link up and answers the provisional password, which is shown this once. */
export async function ottenere(valori: unknown): Promise<Esito<{ password: string }>> {
  try {
    return { ok: true, valore: await impostarePrimaPassword.esegui({ now: new Date(), indirizzoIp: await indirizzoIp() }, valori) };
  } catch (error) {
    return esitoDaErrore(error);
  }
}
