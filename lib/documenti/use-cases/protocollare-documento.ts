import { command } from '@/lib/platform/use-case';
import { protocollare } from '@/lib/protocollo/steps';
import { nomeDelDocumento, titoloDelDocumento } from '../domain/nomi';
import { passare } from '../domain/stati';
import { cambiaDocumento, documentoPerModifica, personeNominate } from '../repository';
import { corrispondenteDi, fileDi } from '../repository-trasmissioni';
import { protocolloDocumentoSchema } from '../schema';

/** Gives a document its protocol, once (DPR 445/2000, art. 53): with the digest of each file that it then is, signatures included (CA-16). */
export const protocollareDocumento = command({
  name: 'protocollare-documento',
  permission: 'documento:protocollare',
  input: protocolloDocumentoSchema,
  run: async (contesto) => {
    const { tx, input, registra } = contesto;
    const { id, numero, data, conferma } = input;
    const documento = await documentoPerModifica(tx, id);
    const { verso, convenzioneId, adesioneId, enteId } = documento;
    registra({ oggetto: id, convenzioneId, enteId });
    const stato = passare(documento, 'protocollare');
    const chi = (await corrispondenteDi(tx, documento))?.denominazione ?? null;
    const protocollo = await protocollare(contesto, {
      verso,
      oggetto: nomeDelDocumento({
        ...documento,
        titolo: documento.titolo ?? `${titoloDelDocumento(documento)} (${documento.nome})`,
        persone: await personeNominate(tx, id),
      }),
      mittente: verso === 'ENTRATA' ? chi : null,
      destinatario: verso === 'USCITA' ? chi : null,
      enteId,
      documentoId: id,
      impronta: (await fileDi(tx, id)).map(({ sha256 }) => sha256).join(' '),
      numero,
      data,
      conferma,
    });
    await cambiaDocumento(tx, id, { stato, protocolloId: protocollo.id });
    registra({
      dettagli: { registro: protocollo.registro, numero: protocollo.numero, data: protocollo.data, verso, adesione: adesioneId },
    });
    return { numero: protocollo.numero, data: protocollo.data };
  },
});
