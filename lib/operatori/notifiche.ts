import type { Attore } from '@/lib/core/attore';
import type { Messaggi, Notifica } from '@/lib/core/messaggi';
import { nominativo } from '@/lib/core/nominativo';
import { notificareRecapitoCambiato, recapitoReferente } from '@/lib/identita/steps';
import type { Tx } from '@/lib/platform/db';
import type { Contesto } from '@/lib/platform/use-case';
import { parteDi } from './chi';
import { contorno, type Contorno } from './contesto';
import type { Operatore } from './domain/dati';

type TipoNotifica = 'operatore-sospeso' | 'operatore-riammesso' | 'operatore-disabilitato';

/**
 * Tells of an act on an operator, in its transaction, whom it concerns: the other side and, where it has a reason to know, the person.
 * Nobody is told twice. `dati`: what the message says beside the two names.
 */
export async function notificareAtto<T extends TipoNotifica>(
  { tx, attore, now, notifica }: Pick<Contesto<unknown>, 'tx' | 'attore' | 'now' | 'notifica'>,
  operatore: Operatore,
  tipo: T,
  dati: (intorno: Contorno) => Omit<Messaggi[T], 'comune' | 'operatore'>,
  persona: string | undefined = operatore.scheda.email,
): Promise<void> {
  const intorno = await contorno(tx, operatore.convenzioneId, now);
  const controparte =
    parteDi(attore) === 'FRUITORE' ? intorno.emailUfficio : await recapitoReferente(tx, operatore.enteId, intorno.pecEnte);
  const detti = { comune: intorno.comune, operatore: nominativo(operatore), ...dati(intorno) };
  for (const destinatario of new Set([controparte, persona]))
    if (destinatario) notifica({ tipo, destinatario, dati: detti } as unknown as Notifica);
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
