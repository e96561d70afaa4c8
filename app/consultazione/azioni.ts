'use server';

import { cookies } from 'next/headers';
import { fineSessione } from '@/components/esito/fine-sessione';
import { rispondi } from '@/app/porta';
import type { Esito } from '@/lib/core/esito';
import { guardareSessione } from '@/lib/identita/use-cases/guardare-sessione';
import { nomeCookieSessione } from '@/lib/platform/cookie';
import { improntaGettone } from '@/lib/platform/gettoni';
import type { CasoUso } from '@/lib/platform/use-case';
import { aprireVisura } from '@/lib/visure/use-cases/aprire-visura';
import { segnalareIncongruenza } from '@/lib/segnalazioni/use-cases/segnalare-incongruenza';
import { verificareDato } from '@/lib/visure/use-cases/verificare-dato';
import { chiedereEccezione } from '@/lib/visure/use-cases/chiedere-eccezione';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import { indirizzoIp } from '../indirizzo-ip';
import { conLaFine } from '@/components/consultazione/chiusure';

export async function cercare(valori: unknown) {
  return consultare(cercarePersone, valori);
}

export async function verificare(valori: unknown) {
  return consultare(verificareDato, valori);
}

export async function visura(valori: unknown) {
  return consultare(aprireVisura, valori);
}

export async function segnalare(valori: unknown) {
  return consultare(segnalareIncongruenza, valori);
}

export async function chiedereAltriDati(valori: unknown) {
  return consultare(chiedereEccezione, valori);
}

/** Who is cut off in the middle of its work is told on its page what the login page would tell: why, and whom to ask. */
async function consultare<T>(casoUso: CasoUso<T>, valori: unknown): Promise<Esito<T>> {
  const esito = await rispondi(casoUso, valori);
  if (esito.ok || esito.codice !== 'SESSIONE_SCADUTA') return esito;
  const tokenHash = improntaGettone((await cookies()).get(nomeCookieSessione())?.value ?? '');
  try {
    const { motivo } = await guardareSessione.esegui({ now: new Date(), indirizzoIp: await indirizzoIp() }, { tokenHash });
    return conLaFine(esito, motivo, fineSessione(motivo));
  } catch {
    // The refusal stands whatever its reason: not knowing it takes nothing away from that.
    return esito;
  }
}
