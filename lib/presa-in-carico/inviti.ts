import type { PersonaConvenzione } from '@/lib/convenzioni/domain/persone';
import type { Attore, Ruolo } from '@/lib/core/attore';
import type { Notifica } from '@/lib/core/messaggi';
import { getEnte, tenereEnte } from '@/lib/enti/steps';
import { invitareUtente, utenzeDellEnte } from '@/lib/identita/steps';
import type { Tx } from '@/lib/platform/db';
import { indirizzo } from '@/lib/platform/indirizzo';
import type { PersoneDellaPresa } from './repository-inviti';

type DaInvitare = { readonly enteId: string; readonly persona: PersonaConvenzione; readonly ruoli: Ruolo[] };

/** The people of the enti that a load brought who have an address of their own and lack the account of their role: each once. */
export async function daInvitare(tx: Tx, righe: readonly PersoneDellaPresa[]): Promise<DaInvitare[]> {
  const chi = new Map<string, DaInvitare>();
  const aggiungi = (enteId: string, persona: PersonaConvenzione | null, ruolo: Ruolo): void => {
    if (!persona || persona.email === '') return;
    const chiave = `${enteId} ${persona.codiceFiscale}`;
    const gia = chi.get(chiave);
    chi.set(chiave, { enteId, persona: gia?.persona ?? persona, ruoli: [...new Set([...(gia?.ruoli ?? []), ruolo])] });
  };
  for (const { enteId, firmatarioFruitore, responsabile } of righe) {
    aggiungi(enteId, responsabile, 'REFERENTE');
    aggiungi(enteId, firmatarioFruitore, 'LEGALE_RAPPRESENTANTE');
  }
  const mancano: DaInvitare[] = [];
  for (const uno of chi.values()) {
    const attive = await utenzeDellEnte(tx, uno.enteId);
    const sua = attive.find(({ codiceFiscale }) => codiceFiscale === uno.persona.codiceFiscale);
    if (!sua || !uno.ruoli.every((ruolo) => sua.ruoli.includes(ruolo))) mancano.push(uno);
  }
  return mancano;
}

/** CA-18: the link to the person, the user id to the PEC of its ente. Nobody else has verified the address: it is the one that was loaded. */
export async function invitare(tx: Tx, { enteId, persona, ruoli }: DaInvitare, da: Attore, now: Date): Promise<Notifica[]> {
  await tenereEnte(tx, enteId);
  const { pec } = await getEnte(tx, enteId);
  const { nome, cognome, codiceFiscale, email } = persona;
  const invito = { erogatoreId: da.erogatoreId, enteId, ruoli, nome, cognome, codiceFiscale, email, da, recapitoNomeUtente: pec };
  return (await invitareUtente(tx, invito, now, indirizzo(''))).notifiche;
}
