import { avvisareRichiedente } from '@/lib/adesioni/steps';
import { attoInEsame, decidereEsame, leggiEsame, provaEsaminata } from '@/lib/documenti/steps';
import { nomeDocumento } from '@/lib/documenti/domain';
import { leggereDocumento } from '@/lib/platform/documenti';
import { indirizzo } from '@/lib/platform/indirizzo';
import { command } from '@/lib/platform/use-case';
import { archiviareFirmata } from '../acquisizione';
import { compiereCopia } from '../copia-compiuta';
import { compiereFirma } from '../firma-compiuta';
import { notificareParti, paginaEnte } from '../notifiche';
import { leggiRiga } from '../repository';
import { decisioneFirmaSchema } from '../schema';

/**
 * A person's judgement on a signed file that the verifier could neither take nor refuse (CA-16). Taken, it counts as that party's signature
 * with the reason beside the evidence; refused, who handed it in reads why and hands in another. Who handed it in, or signed it,
 * does not judge it.
 */
export const decidereFirma = command({
  name: 'decidere-firma',
  permission: 'firma:esaminare',
  input: decisioneFirmaSchema,
  run: async (contesto) => {
    const { tx, attore, input, now, registra } = contesto;
    const { decisione, motivo } = input;
    const esame = await leggiEsame(tx, input.id);
    const { parte, documentoId, originaleId } = esame;
    const { atto, prova } = await attoInEsame(tx, esame);
    const { tipo, convenzioneId, adesioneId, enteId } = atto;
    registra({ oggetto: originaleId, convenzioneId, enteId, dettagli: { parte, decisione, motivo } });
    await decidereEsame(contesto, input.id, { accetta: decisione === 'ACCETTA', motivo });
    const riga = convenzioneId === null ? null : await leggiRiga(tx, convenzioneId);
    if (decisione === 'RIFIUTA') {
      if (parte !== 'FRUITORE') return {};
      const titolo = atto.titolo ?? nomeDocumento({ tipo, parte: null, anno: null });
      const pagina = tipo === 'CONVENZIONE' ? paginaEnte() : indirizzo('/ente/documenti');
      if (riga) await notificareParti(contesto, riga, 'ENTE', 'firma-rifiutata', { atto: titolo, motivo, pagina });
      else if (adesioneId !== null)
        await avvisareRichiedente(contesto, adesioneId, `Il file firmato («${titolo}») non è stato accettato. ${motivo}`);
      return {};
    }
    const verifica = provaEsaminata(prova, attore, motivo, now);
    const file = await leggereDocumento(tx, documentoId);
    if (riga && tipo === 'CONVENZIONE') {
      await archiviareFirmata(contesto, riga, parte, file, verifica);
      return compiereFirma(contesto, riga, parte);
    }
    registra({
      dettagli: { parte, decisione, motivo, ...(await compiereCopia(contesto, { ...atto, id: originaleId }, { parte, file, verifica })) },
    });
    return {};
  },
});
