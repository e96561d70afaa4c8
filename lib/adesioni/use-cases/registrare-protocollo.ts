import { personaDelComune } from '@/lib/core/attore';
import { aColonna, formatoItaliano } from '@/lib/core/date';
import { modificatoDaAltri } from '@/lib/core/errors';
import { leggiDocumento, segnareProtocollato } from '@/lib/documenti/steps';
import { command } from '@/lib/platform/use-case';
import { protocollare } from '@/lib/protocollo/steps';
import { isSenzaProtocollo, protocollata } from '../domain/stati';
import { notificaStato } from '../notifiche';
import { cambiaAdesione, getAdesionePerModifica } from '../repository';
import type { DatiAdesione } from '../schema';
import { protocolloSchema } from '../schema-atti';

/** Names of the fields in this form. */
const CAMPI = { numero: 'protocolloNumero', data: 'protocolloData', conferma: 'protocolloConferma' };

/**
 * CA-01: the request gets its protocol, in entry, the way everything does; with it the paper it came in, if any. Who records it takes the
 * request in charge and prepares it: another person will attest. Where its entry has been annulled it gets another, and stays where it is.
 */
export const registrareProtocollo = command({
  name: 'registrare-protocollo',
  permission: 'adesione:istruire',
  input: protocolloSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    const { utenteId } = personaDelComune(attore);
    const { id, versione } = input;
    registra({ oggetto: id, dettagli: { protocolloNumero: input.protocolloNumero ?? null, protocolloData: input.protocolloData ?? null } });
    const adesione = await getAdesionePerModifica(tx, id);
    if (adesione.versione !== versione) throw modificatoDaAltri();
    const stato = protocollata(adesione);
    const sostituisce = isSenzaProtocollo(adesione);
    const { ente } = adesione.dati as Partial<DatiAdesione>;
    const protocollo = await protocollare(
      contesto,
      {
        verso: 'ENTRATA',
        oggetto: `Domanda di adesione n. ${adesione.numero}`,
        mittente: ente?.denominazione ?? null,
        enteId: adesione.enteId,
        adesioneId: id,
        documentoId: adesione.documentoId,
        impronta: adesione.documentoId && (await leggiDocumento(tx, adesione.documentoId)).sha256,
        numero: input.protocolloNumero,
        data: input.protocolloData,
        conferma: input.protocolloConferma,
      },
      CAMPI,
    );
    if (adesione.documentoId) await segnareProtocollato(tx, adesione.documentoId, protocollo.id);
    const { numero: protocolloNumero, data: protocolloData } = protocollo;
    registra({ dettagli: { protocolloNumero, protocolloData } });
    await cambiaAdesione(tx, id, versione, {
      stato,
      protocolloNumero,
      protocolloData: aColonna(protocolloData),
      ...(!sostituisce && { istruttaDa: utenteId, istruttaIl: now }),
      aggiornataIl: now,
    });
    const annullato = sostituisce ? ' Sostituisce quello comunicato prima, la cui registrazione è stata annullata.' : '';
    await notificaStato(contesto, adesione, stato, `Protocollo n. ${protocolloNumero} del ${formatoItaliano(protocolloData)}.${annullato}`);
    return { stato };
  },
});
