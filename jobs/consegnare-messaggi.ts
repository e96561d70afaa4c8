import type { Messaggi, TipoMessaggio } from '@/lib/core/messaggi';
import { componi } from '@/emails/componi';
import { inviare } from '@/lib/platform/mail';
import { prendere, raccogliereIncerti, segnareInviato, segnareNonInviato } from '@/lib/platform/uscita';

const PER_VOLTA = 20;

/** Empties the outbox: composes, sends, notes the outcome of each. One message that fails does not hold the others. */
export async function consegnareMessaggi(adesso: () => Date): Promise<number> {
  await raccogliereIncerti(adesso());
  let inviati = 0;
  for (;;) {
    const messaggi = await prendere(adesso(), PER_VOLTA);
    if (messaggi.length === 0) return inviati;
    for (const messaggio of messaggi) {
      try {
        const posta = await componi(messaggio.tipo, messaggio.dati as Messaggi[TipoMessaggio]);
        await inviare({ id: messaggio.id, destinatario: messaggio.destinatario, ...posta });
        await segnareInviato(messaggio, posta.oggetto, adesso());
        inviati += 1;
      } catch (error) {
        await segnareNonInviato(messaggio, error instanceof Error ? error.message : String(error), adesso());
      }
    }
  }
}
