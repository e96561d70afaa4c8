import { istanteItaliano } from '@/lib/core/date';
import type { Notifica } from '@/lib/core/messaggi';
import type { Tx } from '@/lib/platform/db';
import { recapitoReferente, type Contorno } from './contesto';
import type { Operatore } from './dati';

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
