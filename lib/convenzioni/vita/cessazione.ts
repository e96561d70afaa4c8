import { formatoItaliano, oggi } from '@/lib/core/date';
import { chiudereSessioni } from '@/lib/identita/steps';
import { disabilitareOperatori, recapitiDiChiHaUnAccesso } from '@/lib/operatori/steps';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { VoceDaScrivere } from '@/lib/platform/registro';
import type { DocumentoCitato } from '@/lib/core/messaggi';
import { notificareTutti, type ContestoNotifiche } from '../notifiche';
import { notificareOperatori } from '../notifiche-operatori';
import { NOMI_CESSAZIONE } from '../domain/cessazioni';
import { cambiaConvenzione, type RigaConvenzione } from '../repository';

type Contesto = ContestoNotifiche & { readonly now: Date; readonly registra: (voce: VoceDaScrivere) => void };

/**
 * Ends a convenzione and everything that hangs on it, in the transaction of the act: operators disabled, credentials dead, sessions
 * closed, both parties and whoever consulted told. Whoever has a page open is cut off at the next click. Answers how many operators were disabled.
 */
export async function cessare(
  contesto: Contesto,
  convenzione: RigaConvenzione,
  fine: {
    stato: keyof typeof NOMI_CESSAZIONE;
    motivo: string;
    /** The paper of the act, where it has one. */
    documento: DocumentoCitato | null;
    dettagli?: Record<string, unknown>;
    campi?: Prisma.ConvenzioneUncheckedUpdateManyInput;
  },
): Promise<number> {
  const { tx, now, registra } = contesto;
  const { id, numero, enteId } = convenzione;
  const atto = NOMI_CESSAZIONE[fine.stato];
  await cambiaConvenzione(tx, convenzione, { stato: fine.stato, cessataIl: now, cessazioneMotivo: fine.motivo, ...fine.campi });
  const daNotificare = await recapitiDiChiHaUnAccesso(tx, id);
  // Sessions first, so that each keeps this reason: whoever is cut off reads it at the next click.
  await chiudereSessioni(tx, { convenzioneId: id }, 'CONVENZIONE_CESSATA', now);
  const { operatori } = await disabilitareOperatori(tx, { convenzioneId: id }, `Convenzione n. ${numero}: ${atto.toLowerCase()}`, now);
  registra({ oggetto: id, convenzioneId: id, enteId, dettagli: { ...fine.dettagli, stato: fine.stato, motivo: fine.motivo, operatori } });
  const dal = oggi(now);
  const dati = { atto, motivo: fine.motivo, efficaceIl: formatoItaliano(dal), documento: fine.documento };
  const gia = await notificareTutti(contesto, convenzione, 'convenzione-cessata', dati);
  await notificareOperatori(contesto, convenzione, daNotificare, { cosa: 'CHIUSO', dal, gia });
  return operatori;
}
