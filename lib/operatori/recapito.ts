import { isPersona, type Attore } from '@/lib/core/attore';
import { addGiorni, formatoItaliano, istanteItaliano, oggi } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import type { Notifica } from '@/lib/core/messaggi';
import type { Tx } from '@/lib/platform/db';
import { parteDi, recapitoReferente, type Contorno } from './contesto';
import type { Operatore } from './dati';

/** For how long who changed an operator's address does not renew its credentials: nobody alone takes an account over (CA-18). */
const GIORNI_DISTANZA = 30;

/** The columns that remember who changed the address, and when. */
export function segnoDelCambio(
  attore: Attore,
  now: Date,
): { recapitoCambiatoDa: string; recapitoCambiatoIl: Date } | Record<string, never> {
  return isPersona(attore) ? { recapitoCambiatoDa: attore.utenteId, recapitoCambiatoIl: now } : {};
}

/** A change of address is told where its owner can still read it, the address before, and to the ente's referente. */
export async function avvisiDelCambio(
  tx: Tx,
  { nome, cognome, enteId }: Operatore,
  vecchio: string,
  nuovo: string,
  intorno: Contorno,
  now: Date,
): Promise<Notifica[]> {
  const dati = {
    comune: intorno.comune,
    operatore: `${nome} ${cognome}`,
    nuovoRecapito: nuovo,
    cambiatoIl: istanteItaliano(now),
    emailUfficio: intorno.emailUfficio,
  };
  const referente = await recapitoReferente(tx, enteId, intorno.pecEnte);
  const destinatari = new Set([vecchio, referente === nuovo ? intorno.pecEnte : referente]);
  return [...destinatari].map((destinatario) => ({ tipo: 'operatore-recapito-cambiato', destinatario, dati }));
}

/** Refuses the renewal to who changed the address of that account in the last thirty days, on whichever roster. */
export async function assertAltroRinnova(tx: Tx, attore: Attore, utenteId: string, now: Date): Promise<void> {
  if (!isPersona(attore)) return;
  const dopo = new Date(now.getTime() - GIORNI_DISTANZA * 86_400_000);
  const ultimo = await tx.operatore.findFirst({
    where: { utenteId, recapitoCambiatoDa: attore.utenteId, recapitoCambiatoIl: { gt: dopo } },
    orderBy: { recapitoCambiatoIl: 'desc' },
    select: { recapitoCambiatoIl: true },
  });
  if (!ultimo?.recapitoCambiatoIl) return;
  const fino = formatoItaliano(addGiorni(oggi(ultimo.recapitoCambiatoIl), GIORNI_DISTANZA));
  throw regola(
    'RINNOVO_A_CHI_HA_CAMBIATO_RECAPITO',
    `Sei tu ad aver cambiato l’indirizzo e-mail di questo operatore: fino al ${fino} le credenziali le rinnova un’altra persona, ${
      parteDi(attore) === 'FRUITORE' ? 'cioè un altro referente o il legale rappresentante dell’ente' : 'cioè un collega dell’ufficio'
    }.`,
  );
}
