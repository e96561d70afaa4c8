import { regola } from '@/lib/core/errors';
import { chiudereSessioni } from '@/lib/identita/steps';
import type { VoceDaScrivere } from '@/lib/platform/registro';
import { oggi } from '@/lib/core/date';
import { recapitiDiChiEntra } from '@/lib/operatori/steps';
import type { Contesto } from '@/lib/platform/use-case';
import { archiviareDocumento, type DocumentoPronto } from './documento-dell-atto';
import { notificareTutti, type ContestoNotifiche } from '../notifiche';
import { notificareOperatori } from '../notifiche-operatori';
import { NOMI_ORIGINE, type OrigineSospensione } from '@/lib/core/sospensione';
import { isInVigore } from '../domain/stati';
import type { RigaConvenzione } from '../repository';
import { apriSospensione, contaAperte, revocaSospensione } from '../repository-sospensioni';

type ContestoSospensione = ContestoNotifiche & { readonly now: Date; readonly registra: (voce: VoceDaScrivere) => void };

/**
 * Raises one flag and writes it down: the operators' sessions end at once, their credentials stay. Refuses when the flag is up, or nothing
 * is in force.
 */
export async function sospendere(
  contesto: Contesto<unknown, DocumentoPronto>,
  convenzione: RigaConvenzione,
  { origine, motivo, dispostaDa }: { origine: OrigineSospensione; motivo: string; dispostaDa: string | null },
): Promise<{ sessioni: number }> {
  const { tx, now, registra } = contesto;
  const { id, enteId, erogatoreId, stato } = convenzione;
  registra({ oggetto: id, convenzioneId: id, enteId });
  if (!isInVigore(stato)) throw regola('SOSPENSIONE_NON_AMMESSA', 'Si sospende solo una convenzione in vigore.');
  const nuova = await apriSospensione(
    tx,
    {
      erogatoreId,
      convenzioneId: id,
      enteId,
      origine,
      motivo,
      clausola: origine === 'EROGATORE' ? 'risoluzione' : 'abilitazione',
      dispostaDa,
    },
    now,
  );
  if (!nuova) throw regola('GIA_SOSPESA', `La convenzione è già sospesa: l’ha disposto ${NOMI_ORIGINE[origine]}.`);
  const documento = await archiviareDocumento(contesto, convenzione);
  const sessioni = await chiudereSessioni(tx, { convenzioneId: id }, 'CONVENZIONE_SOSPESA', now);
  registra({ oggetto: id, convenzioneId: id, enteId, dettagli: { origine, motivo, sessioni } });
  const gia = await notificareTutti(contesto, convenzione, 'convenzione-sospesa', { motivo, origine: NOMI_ORIGINE[origine], documento });
  // A second flag changes nothing for who consults: it was out already.
  if ((await contaAperte(tx, id)) === 1)
    await notificareOperatori(contesto, convenzione, await recapitiDiChiEntra(tx, id), { cosa: 'SOSPESO', dal: oggi(now), gia });
  return { sessioni };
}

/** Lowers one flag. The others stay: the convenzione is usable again only when none is up. */
export async function riaprire(
  contesto: ContestoSospensione,
  convenzione: RigaConvenzione,
  { origine, motivo, da }: { origine: OrigineSospensione; motivo: string; da: string },
): Promise<{ origine: OrigineSospensione }> {
  const { tx, now, registra } = contesto;
  const { id, enteId } = convenzione;
  registra({ oggetto: id, convenzioneId: id, enteId, dettagli: { origine, motivo } });
  await revocaSospensione(tx, id, origine, { da, motivo }, now);
  const gia = await notificareTutti(contesto, convenzione, 'convenzione-riammessa', { motivo });
  if (isInVigore(convenzione.stato) && (await contaAperte(tx, id)) === 0)
    await notificareOperatori(contesto, convenzione, await recapitiDiChiEntra(tx, id), { cosa: 'RIAPERTO', dal: oggi(now), gia });
  return { origine };
}
