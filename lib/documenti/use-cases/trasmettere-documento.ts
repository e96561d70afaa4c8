import { personaDelComune } from '@/lib/core/attore';
import { daColonna } from '@/lib/core/date';
import { regola } from '@/lib/core/errors';
import { getComune } from '@/lib/enti/steps';
import { indirizzo } from '@/lib/platform/indirizzo';
import { command } from '@/lib/platform/use-case';
import { protocolloInParole } from '@/lib/protocollo/domain/protocollo';
import { genereDelDocumento, nomeDelDocumento } from '../domain/nomi';
import { passare } from '../domain/stati';
import { cambiaDocumento, documentoPerModifica, personeNominate } from '../repository';
import { convenzioneDelFascicolo } from '../repository-fascicolo';
import { corrispondenteDi, fileDi, inserisciTrasmissione, protocolloDi } from '../repository-trasmissioni';
import { documentoSchema } from '../schema';

/** A mailbox of PEC takes 30 MB (DPCM 2 November 2005), and an attachment grows by a third on the way. */
const MASSIMO_PEC = 20 * 1024 * 1024;

/**
 * Sends a protocolled document to the ente's PEC (CAD, art. 47), with the signed document attached: one file, or each party's own where none
 * bears all the signatures (CA-16). TRASMESSO until its receipt says more.
 */
export const trasmettereDocumento = command({
  name: 'trasmettere-documento',
  permission: 'documento:trasmettere',
  input: documentoSchema,
  run: async ({ tx, attore, input: { id }, now, nuovoId, registra, notifica }) => {
    const { utenteId, erogatoreId } = personaDelComune(attore);
    const documento = await documentoPerModifica(tx, id);
    const { convenzioneId, enteId } = documento;
    registra({ oggetto: id, convenzioneId, enteId });
    const stato = passare(documento, 'trasmettere');
    const [corrispondente, protocollo, file] = [await corrispondenteDi(tx, documento), await protocolloDi(tx, id), await fileDi(tx, id)];
    const [ultimo, ...altri] = file.toReversed();
    if (!corrispondente?.pec || !protocollo || !ultimo)
      throw regola(
        'DESTINATARIO_MANCANTE',
        'Questo documento non ha un ente a cui spedirlo: registra la consegna a mano o per raccomandata.',
      );
    if (file.reduce((somma, { dimensione }) => somma + dimensione, 0) > MASSIMO_PEC)
      throw regola(
        'TROPPO_GRANDE_PER_PEC',
        'Quello che va allegato è troppo grande per una PEC: consegnalo in altro modo e registra la consegna.',
      );
    const [messaggioId, destinatario] = [nuovoId(), corrispondente.pec];
    await inserisciTrasmissione(tx, {
      erogatoreId,
      id: nuovoId(),
      documentoId: id,
      enteId,
      modo: 'PEC',
      destinatario,
      messaggioId,
      inviataIl: now,
      inviataDa: utenteId,
    });
    await cambiaDocumento(tx, id, { stato });
    notifica({
      id: messaggioId,
      tipo: 'documento-trasmesso',
      destinatario,
      dati: {
        comune: (await getComune(tx, erogatoreId)).denominazione,
        ente: corrispondente.denominazione,
        genere: genereDelDocumento(documento.tipo),
        ...(convenzioneId !== null && { numero: (await convenzioneDelFascicolo(tx, convenzioneId)).numero }),
        titolo: nomeDelDocumento({ ...documento, persone: await personeNominate(tx, id) }),
        protocollo: protocolloInParole({ numero: protocollo.numero, data: daColonna(protocollo.data) }),
        sha256: ultimo.sha256,
        nome: ultimo.nome,
        pagina: indirizzo('/ente/documenti'),
        allegatoId: ultimo.id,
        altri: altri.toReversed().map(({ id: allegatoId, nome, sha256 }) => ({ allegatoId, nome, sha256 })),
      },
    });
    registra({ dettagli: { file: file.map(({ id: fileId, sha256 }) => ({ id: fileId, sha256 })) } });
    return { stato, destinatario };
  },
});
