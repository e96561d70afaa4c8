import type { Attore } from '@/lib/core/attore';
import { modificatoDaAltri } from '@/lib/core/errors';
import type { FileRicevuto } from '@/lib/core/file';
import {
  accettazioneCheBasta,
  assertOrdineDelleFirme,
  attendereFirma,
  chiPuoFirmare,
  copiaAccettata,
  giudicareFirma,
  mettereInEsame,
  provaDiFirma,
  verificareContro,
  type CopiaAccettata,
} from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { leggereDocumento } from '@/lib/platform/archivio';
import type { Verifica } from '@/lib/platform/firme/tipi';
import type { Contesto, Preparazione } from '@/lib/platform/use-case';
import { compiereFirma, type Seguito } from './firma-compiuta';
import type { AttesaDiFirma } from './firma-attesa';
import { firmatariNelGiorno } from './firmatari-documento';

/**
 * The one road of every signed file that comes back (CA-16): verified against the document whose signature is awaited, judged, kept, and
 * followed by what its definition says. Who may sign and whose turn it is come from the `AttesaDiFirma`.
 */

export type ConFile = { readonly file: FileRicevuto };
/** What the verifier found, and of which original; beside a copy that a person has taken already, what it found beyond it. */
export type FileVerificato = {
  readonly sha256: string;
  readonly verifica: Verifica;
  readonly gia: (Omit<CopiaAccettata, 'contenuto'> & { readonly oltre: Verifica }) | null;
};

/** The `prepare`: the slow part, in a thread of its own. */
export async function verificareFile(
  { input: { file }, now, leggi }: Preparazione<ConFile>,
  attendere: (tx: Tx, attore: Attore) => Promise<AttesaDiFirma>,
): Promise<FileVerificato> {
  const { attesa, originale, accettata } = await leggi(async (tx, attore) => {
    const attesa = await attendere(tx, attore);
    const { id } = attesa.documento;
    return { attesa, originale: await leggereDocumento(tx, id), accettata: await copiaAccettata(tx, id) };
  });
  const verifica = await verificareContro(originale, file, now, attesa);
  if (!accettata || verifica.esito === 'NON_VALIDA') return { sha256: originale.sha256, verifica, gia: null };
  const { contenuto, prova, esame } = accettata;
  const oltre = await verificareContro({ ...originale, contenuto }, file, now, attesa);
  return { sha256: originale.sha256, verifica, gia: { prova, esame, oltre } };
}

/**
 * In the transaction: the party's signature, with what follows it; or, where something in the file is for a person to judge, a file in
 * examination (`inEsame`), and everything stays where it is. Throws a REGOLA refusal of a file that is not that signature.
 */
export async function raccogliereFirma(
  contesto: Contesto<ConFile, FileVerificato>,
  { documento: { id, convenzioneId, enteId }, parte }: AttesaDiFirma,
): Promise<Seguito & { readonly inEsame?: true }> {
  const { tx, input, now, preparato, registra } = contesto;
  const { sha256, verifica, gia } = preparato;
  const trovati = verifica.motivi.map(({ codice }) => codice);
  registra({ convenzioneId, enteId, dettagli: { parte, esito: verifica.esito, motivi: trovati } });
  const documento = await attendereFirma(tx, id, parte);
  if (documento.sha256 !== sha256) throw modificatoDaAltri();
  const chi = await firmatariNelGiorno(tx, documento, { parte, firme: verifica.firme, ricevutaIl: now });
  const giudicata = giudicareFirma(verifica, chi.attesi, chi.altri, chi.altrimenti);
  assertOrdineDelleFirme(verifica.firme, chi, documento.firmeRichieste);
  const copia = { documento, parte, file: input.file, prova: provaDiFirma(giudicata, sha256, now) };
  if (giudicata.esito === 'VALIDA') return compiereFirma(contesto, copia);
  const esame = gia && accettazioneCheBasta(giudicata, gia.oltre, gia, chiPuoFirmare(chi));
  if (esame) {
    registra({ dettagli: { accettata: esame } });
    return compiereFirma(contesto, { ...copia, prova: { ...copia.prova, esame } });
  }
  const motivi = giudicata.motivi.map(({ codice }) => codice);
  registra({ dettagli: { esito: giudicata.esito, motivi, esameId: await mettereInEsame(contesto, copia) } });
  return { inEsame: true };
}
