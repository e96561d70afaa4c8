import { isPersona, type Attore } from '@/lib/core/attore';
import { addGiorni, formatoItaliano, istanteItaliano, oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import type { Notifica } from '@/lib/core/messaggi';
import { nominativo } from '@/lib/core/nominativo';
import type { Tx } from '@/lib/platform/db';
import type { Conto } from './repository-accesso';
import { recapitiCambiatiDa, recapitiErogatore, ultimoCambioRecapito } from './repository-utenti';

/** For how long who changed the address of an account does not send its credentials: nobody alone takes an account over (CA-18). */
const GIORNI_DISTANZA = 30;
const DISTANZA_MILLISECONDI = GIORNI_DISTANZA * 86_400_000;

/** Whose account has another address, and which. */
export type RecapitoNuovo = Pick<Conto, 'erogatoreId' | 'nome' | 'cognome'> & { readonly nuovo: string };

/** Who else can: of the same ente, of the office, or of those who keep the comune's accounts. */
function chiAltro(attore: Attore, enteId: string | null): string {
  if (isPersona(attore) && attore.enteId !== null) return 'un altro referente o il legale rappresentante dell’ente';
  return enteId === null ? 'chi altro amministra le utenze del comune' : 'un collega dell’ufficio';
}

/**
 * Refuses new credentials to who changed the address that they would go to in the last thirty days, whichever way they are asked: from a
 * roster, from the list of colleagues, as a referente's renewal, by putting somebody back.
 */
export async function assertAltroManda(tx: Tx, attore: Attore, utenteId: string, now: Date): Promise<void> {
  const cambio = isPersona(attore) ? await ultimoCambioRecapito(tx, utenteId) : null;
  if (!isPersona(attore) || cambio?.da !== attore.utenteId) return;
  if (cambio.il.getTime() + DISTANZA_MILLISECONDI <= now.getTime()) return;
  throw regola(
    'RINNOVO_A_CHI_HA_CAMBIATO_RECAPITO',
    `Sei tu ad aver cambiato l’indirizzo e-mail di questa utenza: fino al ${formatoItaliano(addGiorni(oggi(cambio.il), GIORNI_DISTANZA))} ` +
      `le credenziali le manda un’altra persona, cioè ${chiAltro(attore, cambio.enteId)}.`,
  );
}

/** The accounts whose credentials it is for others to send: what a screen does not offer. */
export async function daMandareDaAltri(tx: Tx, attore: Attore, now: Date): Promise<ReadonlySet<string>> {
  const dopo = new Date(now.getTime() - DISTANZA_MILLISECONDI);
  return new Set(isPersona(attore) ? await recapitiCambiatiDa(tx, attore.utenteId, dopo) : []);
}

/** Tells those mailboxes, each once, that an account has another address: a change that its owner did not want is seen at once. */
export async function notificheRecapitoCambiato(
  tx: Tx,
  { erogatoreId, nome, cognome, nuovo }: RecapitoNuovo,
  destinatari: readonly string[],
  now: Date,
): Promise<Notifica[]> {
  const { comune, email: emailUfficio } = await recapitiErogatore(tx, erogatoreId);
  const dati = { comune, operatore: nominativo({ nome, cognome }), nuovoRecapito: nuovo, cambiatoIl: istanteItaliano(now), emailUfficio };
  return [...new Set(destinatari)].map((destinatario) => ({ tipo: 'operatore-recapito-cambiato', destinatario, dati }));
}
