import type { Ruolo } from '@/lib/core/attore';
import type { Notifica } from '@/lib/core/messaggi';
import { tenereEnte } from '@/lib/enti/steps';
import { invitareUtente, utenzeDellEnte } from '@/lib/identita/steps';
import type { Tx } from '@/lib/platform/db';
import { indirizzo } from '@/lib/platform/indirizzo';
import type { DatiAdesione } from './adesione-accolta';

type Invito = {
  readonly erogatoreId: string;
  readonly enteId: string;
  readonly dati: Pick<DatiAdesione, 'legaleRappresentante' | 'responsabile'>;
};
type DaInvitare = { readonly persona: DatiAdesione['responsabile'] | DatiAdesione['legaleRappresentante']; readonly ruoli: Ruolo[] };

/** Referente and legal representative of the request; one with both roles when they are the same person. */
function personeDa({ responsabile, legaleRappresentante }: Invito['dati']): DaInvitare[] {
  if (responsabile.codiceFiscale === legaleRappresentante.codiceFiscale)
    return [{ persona: responsabile, ruoli: ['REFERENTE', 'LEGALE_RAPPRESENTANTE'] }];
  return [
    { persona: responsabile, ruoli: ['REFERENTE'] },
    { persona: legaleRappresentante, ruoli: ['LEGALE_RAPPRESENTANTE'] },
  ];
}

async function invitare(tx: Tx, { erogatoreId, enteId }: Invito, persone: readonly DaInvitare[], now: Date): Promise<Notifica[]> {
  const notifiche: Notifica[] = [];
  for (const {
    persona: { nome, cognome, codiceFiscale, email },
    ruoli,
  } of persone) {
    notifiche.push(
      ...(await invitareUtente(tx, { erogatoreId, enteId, ruoli, nome, cognome, codiceFiscale, email }, now, indirizzo(''))).notifiche,
    );
  }
  return notifiche;
}

/**
 * At the generation: an ente that has nobody yet gets an account for each of the request's people. One that has people of its own gets no
 * account out of a request that anybody could have written: `caselle` are those of its referenti and legal representatives, to be told.
 */
export async function invitareSenzaPersone(tx: Tx, invito: Invito, now: Date): Promise<{ notifiche: Notifica[]; caselle: string[] }> {
  const persone = personeDa(invito.dati);
  await tenereEnte(tx, invito.enteId);
  const attive = await utenzeDellEnte(tx, invito.enteId);
  // An act generated again invites again whom the first one invited, at the same address.
  const daQui = attive.every(
    ({ usata, codiceFiscale, email }) =>
      !usata && persone.some(({ persona }) => persona.codiceFiscale === codiceFiscale && persona.email === email),
  );
  if (daQui) return { notifiche: await invitare(tx, invito, persone, now), caselle: [] };
  return {
    notifiche: [],
    caselle: attive.filter(({ ruoli }) => ruoli.includes('REFERENTE') || ruoli.includes('LEGALE_RAPPRESENTANTE')).map(({ email }) => email),
  };
}

/** At the countersignature, when both parties have signed who these people are: those who still lack an account with their role get it. */
export async function invitareMancanti(tx: Tx, invito: Invito, now: Date): Promise<Notifica[]> {
  await tenereEnte(tx, invito.enteId);
  const attive = await utenzeDellEnte(tx, invito.enteId);
  const mancano = personeDa(invito.dati).filter(
    ({ persona, ruoli }) =>
      !attive.some((utenza) => utenza.codiceFiscale === persona.codiceFiscale && ruoli.every((ruolo) => utenza.ruoli.includes(ruolo))),
  );
  return invitare(tx, invito, mancano, now);
}
