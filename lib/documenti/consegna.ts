import { personaDelComune } from '@/lib/core/attore';
import { daColonna, oggi, type DataIso } from '@/lib/core/date';
import { nonValido } from '@/lib/core/errors';
import type { Contesto } from '@/lib/platform/use-case';
import { passare } from './domain/stati';
import { cambiaDocumento, documentoPerModifica } from './repository';
import {
  corrispondenteDi,
  inserisciTrasmissione,
  inViaggio,
  protocolloDi,
  scriviEsito,
  type EsitoTrasmissione,
} from './repository-trasmissioni';
import type { ModoConsegna } from './schema';

type Ingresso = { readonly id: string; readonly modo: ModoConsegna; readonly data: DataIso; readonly nota?: string | undefined };

/**
 * The office says how a delivery ended: of the attempt that is under way, or of one that it made by itself (registered letter, by hand).
 * Refuses a day to come, or before the protocol.
 */
export async function registrareEsito(contesto: Contesto<Ingresso>, esito: EsitoTrasmissione['esito']): Promise<{ stato: string }> {
  const { tx, attore, input, now, nuovoId, registra } = contesto;
  const { id, modo, data, nota = null } = input;
  const { utenteId, erogatoreId } = personaDelComune(attore);
  const documento = await documentoPerModifica(tx, id);
  const { convenzioneId, enteId } = documento;
  registra({ oggetto: id, convenzioneId, enteId, dettagli: { modo, data } });
  const stato = passare(documento, esito === 'CONSEGNATO' ? 'consegnare' : 'mancareConsegna');
  const protocollo = await protocolloDi(tx, id);
  if (data > oggi(now)) throw nonValido({ data: 'Il giorno è nel futuro.' });
  if (protocollo && data < daColonna(protocollo.data)) throw nonValido({ data: 'Il giorno è precedente al protocollo del documento.' });
  const aperta = await inViaggio(tx, id);
  const trasmissioneId = aperta?.id ?? nuovoId();
  if (modo === 'PEC' && aperta?.modo !== 'PEC') throw nonValido({ modo: 'Nessuna PEC è partita: trasmetti prima il documento.' });
  if (!aperta) {
    const destinatario = (await corrispondenteDi(tx, documento))?.denominazione ?? '';
    await inserisciTrasmissione(tx, {
      erogatoreId,
      id: trasmissioneId,
      documentoId: id,
      enteId,
      modo,
      destinatario,
      inviataIl: now,
      inviataDa: utenteId,
    });
  }
  await scriviEsito(tx, trasmissioneId, { esito, il: data, nota, da: utenteId });
  await cambiaDocumento(tx, id, { stato });
  return { stato };
}
