import type { Attore } from '@/lib/core/attore';
import type { Messaggi, Notifica } from '@/lib/core/messaggi';
import { notificareRecapitoCambiato, recapitoReferente } from '@/lib/identita/steps';
import type { Tx } from '@/lib/platform/db';
import { parteDi } from './chi';
import type { Contorno } from './contesto';
import type { Operatore } from './dati';

type TipoNotifica = 'operatore-sospeso' | 'operatore-riammesso' | 'operatore-disabilitato';

/**
 * The same news of an act on an operator to whom it concerns: the other side and, where it has a reason to know, the person. Nobody is told
 * twice.
 */
export async function notificheDellAtto<T extends TipoNotifica>(
  tx: Tx,
  { attore, operatore, intorno }: { attore: Attore; operatore: Pick<Operatore, 'enteId'>; intorno: Contorno },
  tipo: T,
  dati: Messaggi[T],
  persona: string | undefined,
): Promise<Notifica[]> {
  const controparte =
    parteDi(attore) === 'FRUITORE' ? intorno.emailUfficio : await recapitoReferente(tx, operatore.enteId, intorno.pecEnte);
  return [...new Set([controparte, persona])].flatMap((destinatario) => (destinatario ? [{ tipo, destinatario, dati } as Notifica] : []));
}

/** A change of address is told where its owner can still read it, the address before, and to the ente's referente. */
export async function notificheDelCambio(
  tx: Tx,
  { attore, operatore, intorno }: { attore: Attore; operatore: Pick<Operatore, 'enteId' | 'nome' | 'cognome'>; intorno: Contorno },
  { vecchio, nuovo }: { vecchio: string; nuovo: string },
  now: Date,
): Promise<Notifica[]> {
  const { nome, cognome, enteId } = operatore;
  const referente = await recapitoReferente(tx, enteId, intorno.pecEnte);
  const destinatari = [vecchio, referente === nuovo ? intorno.pecEnte : referente];
  return notificareRecapitoCambiato(tx, { erogatoreId: attore.erogatoreId, nome, cognome, nuovo }, destinatari, now);
}
