import type { Ruolo } from '@/lib/core/attore';
import type { Notifica } from '@/lib/core/messaggi';
import { invitareUtente } from '@/lib/identita/steps';
import type { Tx } from '@/lib/platform/db';
import { indirizzo } from '@/lib/platform/indirizzo';
import type { DatiAdesione } from './adesione-accolta';

type Invito = { readonly erogatoreId: string; readonly enteId: string; readonly dati: Pick<DatiAdesione, 'legaleRappresentante' | 'responsabile'> };

/** Gives the fruitore's referente and legal representative an account each; one with both roles when they are the same person. */
export async function invitareFruitore(tx: Tx, { erogatoreId, enteId, dati }: Invito, now: Date): Promise<Notifica[]> {
  const persone = new Map<string, { persona: DatiAdesione['responsabile'] | DatiAdesione['legaleRappresentante']; ruoli: Ruolo[] }>();
  for (const [persona, ruolo] of [[dati.responsabile, 'REFERENTE'], [dati.legaleRappresentante, 'LEGALE_RAPPRESENTANTE']] as const) {
    const nota = persone.get(persona.codiceFiscale);
    if (nota) nota.ruoli.push(ruolo);
    else persone.set(persona.codiceFiscale, { persona, ruoli: [ruolo] });
  }
  const notifiche: Notifica[] = [];
  for (const { persona: { nome, cognome, codiceFiscale, email }, ruoli } of persone.values()) {
    notifiche.push(...(await invitareUtente(tx, { erogatoreId, enteId, ruoli, nome, cognome, codiceFiscale, email }, now, indirizzo(''))).notifiche);
  }
  return notifiche;
}
