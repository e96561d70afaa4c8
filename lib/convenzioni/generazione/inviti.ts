import type { Ruolo } from '@/lib/core/attore';
import type { Notifica } from '@/lib/core/messaggi';
import { getPecFirmata, tenereEnte } from '@/lib/enti/steps';
import { aggiornareRecapito, invitareUtente, utenzeDellEnte } from '@/lib/identita/steps';
import type { Tx } from '@/lib/platform/db';
import { indirizzo } from '@/lib/platform/indirizzo';
import type { DatiAccolti } from './adesione-accolta';

type Invito = {
  readonly erogatoreId: string;
  readonly enteId: string;
  readonly dati: Pick<DatiAccolti, 'ente' | 'legaleRappresentante' | 'responsabile'>;
};
type DaInvitare = { readonly persona: DatiAccolti['responsabile'] | DatiAccolti['legaleRappresentante']; readonly ruoli: Ruolo[] };

/** Referente and legal representative of the request; one with both roles when they are the same person. */
function personeDa({ responsabile, legaleRappresentante }: Invito['dati']): DaInvitare[] {
  if (responsabile.codiceFiscale === legaleRappresentante.codiceFiscale)
    return [{ persona: responsabile, ruoli: ['REFERENTE', 'LEGALE_RAPPRESENTANTE'] }];
  return [
    { persona: responsabile, ruoli: ['REFERENTE'] },
    { persona: legaleRappresentante, ruoli: ['LEGALE_RAPPRESENTANTE'] },
  ];
}

/** Where the links of a generation go. NESSUNO: the ente has people of its own, and `caselle` are told. */
export type Inviti =
  | { readonly dove: 'DOMANDA' }
  | { readonly dove: 'PEC_NOTA'; readonly pec: string }
  | { readonly dove: 'NESSUNO'; readonly caselle: readonly string[] };

/**
 * Anybody can write a request. An ente that has people of its own gets no account out of one. One that nobody can enter for any more, but
 * that has signed with us before, is reached at the PEC of that act: never at the addresses of the request. Only who is new to us is believed.
 */
export async function destinazioneInviti(tx: Tx, { enteId, dati }: Invito): Promise<Inviti> {
  const persone = personeDa(dati);
  const pec = await getPecFirmata(tx, enteId);
  const attive = await utenzeDellEnte(tx, enteId);
  // An act generated again invites again whom the first one invited, at the same address.
  const daQui = attive.every(
    ({ usata, codiceFiscale, email }) =>
      !usata && persone.some(({ persona }) => persona.codiceFiscale === codiceFiscale && (pec ?? persona.email) === email),
  );
  if (daQui) return pec === null ? { dove: 'DOMANDA' } : { dove: 'PEC_NOTA', pec };
  const tengono = attive.filter(({ ruoli }) => ruoli.includes('REFERENTE') || ruoli.includes('LEGALE_RAPPRESENTANTE'));
  return { dove: 'NESSUNO', caselle: tengono.map(({ email }) => email) };
}

type Recapiti = { readonly link?: string; readonly nomeUtente?: string; readonly certo: boolean };

/** `recapiti`: instead of each person's own address, and of the ente's PEC. The act invites, not who writes it: no address is its choice. */
async function invitare(tx: Tx, invito: Invito, persone: readonly DaInvitare[], recapiti: Recapiti, now: Date): Promise<Notifica[]> {
  const { erogatoreId, enteId } = invito;
  const notifiche: Notifica[] = [];
  for (const { persona, ruoli } of persone) {
    const { nome, cognome, codiceFiscale } = persona;
    const email = recapiti.link ?? persona.email;
    const recapitoNomeUtente = recapiti.nomeUtente ?? (recapiti.link === undefined ? undefined : persona.email);
    const da = { tipo: 'SISTEMA' as const, erogatoreId };
    const dati = { erogatoreId, enteId, ruoli, nome, cognome, codiceFiscale, email, da, recapitoNomeUtente, recapitoCerto: recapiti.certo };
    notifiche.push(...(await invitareUtente(tx, dati, now, indirizzo(''))).notifiche);
  }
  return notifiche;
}

/** At the generation: accounts for the request's people, as {@link destinazioneInviti} says. */
export async function invitareAllaGenerazione(tx: Tx, invito: Invito, now: Date): Promise<{ inviti: Inviti; notifiche: Notifica[] }> {
  await tenereEnte(tx, invito.enteId);
  const inviti = await destinazioneInviti(tx, invito);
  if (inviti.dove === 'NESSUNO') return { inviti, notifiche: [] };
  const recapiti = inviti.dove === 'PEC_NOTA' ? { link: inviti.pec, certo: true } : { certo: false };
  return { inviti, notifiche: await invitare(tx, invito, personeDa(invito.dati), recapiti, now) };
}

/**
 * At the countersignature, when both parties have signed who these people are: those who still lack an account with their role get it, and
 * whoever was reached at the ente's PEC is reached at its own address. To be called while the PEC on file is still the one before.
 */
export async function invitareMancanti(tx: Tx, invito: Invito, now: Date): Promise<Notifica[]> {
  await tenereEnte(tx, invito.enteId);
  const pec = await getPecFirmata(tx, invito.enteId);
  const attive = await utenzeDellEnte(tx, invito.enteId);
  const persone = personeDa(invito.dati);
  for (const { persona } of persone) {
    const conLaPec = attive.find((utenza) => utenza.codiceFiscale === persona.codiceFiscale && utenza.email === pec);
    if (conLaPec) await aggiornareRecapito(tx, null, conLaPec.id, persona.email, now);
  }
  const mancano = persone.filter(
    ({ persona, ruoli }) =>
      !attive.some((utenza) => utenza.codiceFiscale === persona.codiceFiscale && ruoli.every((ruolo) => utenza.ruoli.includes(ruolo))),
  );
  return invitare(tx, invito, mancano, { nomeUtente: invito.dati.ente.pec, certo: true }, now);
}
