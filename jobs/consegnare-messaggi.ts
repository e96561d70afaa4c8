import type { Messaggi, TipoMessaggio } from '@/lib/core/messaggi';
import { componi } from '@/emails/componi';
import { allegareDocumento } from '@/lib/documenti/use-cases/allegare-documento';
import { inviare, InvioIncerto, type Allegato } from '@/lib/platform/mail';
import type { Presenza } from '@/lib/platform/presenza';
import { prendere, raccogliereIncerti, segnareIncerto, segnareInviato, segnareNonInviato, type Preso } from '@/lib/platform/uscita';

/**
 * Empties the outbox, one message at a time: composes, sends, notes the outcome. One that fails does not hold the others; `basta` stops
 * between one and the next, so that a worker asked to leave is not cut off in the middle. Answers how many have left.
 */
export async function consegnareMessaggi(adesso: () => Date, chi: Pick<Presenza, 'id'>, basta?: AbortSignal): Promise<number> {
  await raccogliereIncerti(adesso());
  for (let inviati = 0; ;) {
    const messaggio = basta?.aborted ? null : await prendere(adesso(), chi);
    if (messaggio === null) return inviati;
    const esito = await tenta(messaggio, adesso());
    // What the server has accepted is never taken for not sent: if its outcome cannot be written, it stays in doubt.
    if (esito.tipo === 'INVIATO') {
      await segnareInviato(messaggio, esito.oggetto, adesso());
      inviati += 1;
    } else if (esito.tipo === 'INCERTO') await segnareIncerto(messaggio, esito.errore);
    else await segnareNonInviato(messaggio, esito.errore, adesso());
  }
}

type EsitoInvio = { tipo: 'INVIATO'; oggetto: string } | { tipo: 'NON_INVIATO' | 'INCERTO'; errore: string };

/** What goes with the message: the row keeps the id alone, the bytes are read when it leaves. */
async function allegatiDi({ erogatoreId, dati }: Preso, now: Date): Promise<Allegato[]> {
  if (!('allegatoId' in dati)) return [];
  const chi = { credenziale: { tipo: 'SISTEMA', erogatoreId }, now, indirizzoIp: null } as const;
  const { altri = [] } = dati;
  return Promise.all(
    [...altri, dati].map(async ({ allegatoId: id, nome }) => {
      const allegato = await allegareDocumento.esegui(chi, { id });
      return nome === undefined ? allegato : { ...allegato, nome };
    }),
  );
}

async function tenta(messaggio: Preso, now: Date): Promise<EsitoInvio> {
  try {
    const posta = await componi(messaggio.tipo, messaggio.dati as Messaggi[TipoMessaggio]);
    const allegati = await allegatiDi(messaggio, now);
    await inviare({ id: messaggio.id, destinatario: messaggio.destinatario, ...posta, allegati });
    return { tipo: 'INVIATO', oggetto: posta.oggetto };
  } catch (error) {
    const errore = error instanceof Error ? error.message : String(error);
    return { tipo: error instanceof InvioIncerto ? 'INCERTO' : 'NON_INVIATO', errore };
  }
}
