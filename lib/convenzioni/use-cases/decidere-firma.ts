import { avvisareRichiedente } from '@/lib/adesioni/steps';
import { formatoItaliano, oggi } from '@/lib/core/date';
import { isStipula } from '@/lib/documenti/domain/raccolta';
import {
  assertOrdineDelleFirme,
  decidereEsame,
  documentoPerModifica,
  giudicareFirma,
  impedimentoAdAccettare,
  leggiEsame,
  personeNominate,
  provaEsaminata,
  provaInEsame,
  type ProvaVerificata,
  type RigaDocumento,
  type RigaEsame,
} from '@/lib/documenti/steps';
import { genereDelDocumento, nomeDelDocumento } from '@/lib/documenti/domain/nomi';
import { leggereDocumento } from '@/lib/platform/archivio';
import { indirizzo } from '@/lib/platform/indirizzo';
import { command } from '@/lib/platform/use-case';
import type { Tx } from '@/lib/platform/db';
import { firmatariNelGiorno } from '../firme/firmatari-documento';
import { compiereFirma } from '../firme/firma-compiuta';
import { notificareParti, paginaEnte, type ContestoNotifiche } from '../notifiche';
import { leggiRigaConvenzione } from '../repository';
import { tenerePratica } from '../firme/firma-attesa';
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
    const { tx, input, registra } = contesto;
    const { decisione, motivo } = input;
    const esame = await leggiEsame(tx, input.id);
    const { parte, documentoId, originaleId, stato } = esame;
    const documento = await documentoPerModifica(tx, originaleId);
    const { convenzioneId, enteId } = documento;
    await tenerePratica(tx, documento);
    registra({ oggetto: originaleId, convenzioneId, enteId, dettagli: { parte, decisione, motivo } });
    const impedimento =
      decisione === 'ACCETTA' && stato === 'IN_ESAME' ? await impedimentoAdAccettare(tx, originaleId, documento.tipo) : null;
    if (impedimento) throw impedimento;
    const sua = await decidereEsame(contesto, input.id, { accetta: decisione === 'ACCETTA', motivo });
    if (sua) registra({ dettagli: { parteDiChiDecide: sua } });
    if (parte === 'FRUITORE') await avvisareDellaDecisione(contesto, documento, input);
    if (decisione === 'RIFIUTA') return {};
    const trovata = await provaInEsame(tx, esame);
    await assertAmmessa(tx, documento, esame, trovata);
    const prova = provaEsaminata(trovata, contesto, { motivo, parte: sua });
    return compiereFirma(contesto, { documento, parte, file: await leggereDocumento(tx, documentoId), prova });
  },
});

/**
 * What has come to light of the comune's signatory since its file came counts: who could not sign that day has not signed (LE-02). Here the
 * order too is known of a file that the ente handed in, whose people do not see who signs for the comune (CA-16).
 */
async function assertAmmessa(
  tx: Tx,
  documento: RigaDocumento,
  { parte, caricataIl: ricevutaIl }: Pick<RigaEsame, 'parte' | 'caricataIl'>,
  prova: ProvaVerificata,
): Promise<void> {
  const chi = await firmatariNelGiorno(tx, documento, { parte, firme: prova.firme, ricevutaIl });
  assertOrdineDelleFirme(prova.firme, chi, documento.firmeRichieste);
  if (parte === 'EROGATORE') giudicareFirma(prova, chi.attesi, chi.altri, chi.altrimenti);
}

/** What became of its file, and why where it was not taken: to the ente of the convenzione, or to who asked to adhere. */
async function avvisareDellaDecisione(
  contesto: ContestoNotifiche & { readonly now: Date },
  documento: RigaDocumento,
  { decisione, motivo }: { readonly decisione: 'ACCETTA' | 'RIFIUTA'; readonly motivo: string },
): Promise<void> {
  const { id, tipo, convenzioneId, adesioneId, creatoIl } = documento;
  const atto = nomeDelDocumento({ ...documento, persone: await personeNominate(contesto.tx, id) });
  if (convenzioneId === null) {
    const esito = decisione === 'ACCETTA' ? 'è stato accettato.' : `non è stato accettato. ${motivo}`;
    if (adesioneId !== null) await avvisareRichiedente(contesto, adesioneId, `Il file firmato («${atto}») ${esito}`);
    return;
  }
  const pagina = isStipula(tipo) ? paginaEnte() : indirizzo(`/ente/documenti/${id}`);
  const riga = await leggiRigaConvenzione(contesto.tx, convenzioneId);
  const dati = { atto, genere: isStipula(tipo) ? '' : `${genereDelDocumento(tipo)} del ${formatoItaliano(oggi(creatoIl))}`, pagina };
  if (decisione === 'ACCETTA') await notificareParti(contesto, riga, 'ENTE', 'firma-accettata', dati);
  else await notificareParti(contesto, riga, 'ENTE', 'firma-rifiutata', { ...dati, motivo });
}
