import type { FileRicevuto } from '@/lib/core/file';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { nonTrovato, regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import type { ProvaDiParte } from '@/lib/documenti/domain/prova';
import { archiviareCopia, attendereFirma, giudicareFirma, mettereInEsame, provaDiFirma, verificareContro } from '@/lib/documenti/steps';
import { leggereDocumento } from '@/lib/platform/documenti';
import type { Verifica } from '@/lib/platform/firme/tipi';
import type { Contesto, Preparazione } from '@/lib/platform/use-case';
import { TRANSIZIONI_CONVENZIONE } from './domain/stati';
import { leggiAllaVersione, leggiRiga, type RigaConvenzione } from './repository';

type Ingresso = { id: string; file: FileRicevuto };
const ATTO_DI_FIRMA = { FRUITORE: 'firmareFruitore', EROGATORE: 'firmareErogatore' } as const;

/** What the slow part has found, and the version of the convenzione that it looked at. */
export type FirmaPreparata = { versione: number; sha256: string; verifica: Verifica };

/** Before the transaction: reads the document that was generated and verifies the file against it, in a thread of its own. */
export async function preparareFirma({ input, now, leggi }: Preparazione<Ingresso>, parte: ParteFirmataria): Promise<FirmaPreparata> {
  const { versione, originale } = await leggi(async (tx) => {
    const riga = await leggiRiga(tx, input.id);
    transitare(TRANSIZIONI_CONVENZIONE, riga.stato, ATTO_DI_FIRMA[parte]);
    if (riga.documentoId === null) throw nonTrovato('Il documento della convenzione');
    return { versione: riga.versione, originale: await leggereDocumento(tx, riga.documentoId) };
  });
  return { versione, sha256: originale.sha256, verifica: await verificareContro(originale, input.file, now) };
}

/** `inEsame`: the file waits for a person, and the convenzione stays where it is. */
export type Acquisita = { readonly riga: RigaConvenzione; readonly inEsame: boolean };

/**
 * In the transaction: judges the verification against the declared signatories and archives the file with its evidence, as the party's
 * signed copy or, where something in it is for a person to judge, among the files to be examined. Refuses when the convenzione has changed
 * since it was read.
 */
export async function acquisireFirma(contesto: Contesto<Ingresso, FirmaPreparata>, parte: ParteFirmataria): Promise<Acquisita> {
  const { tx, input, now, preparato, registra } = contesto;
  const riga = await leggiAllaVersione(tx, input.id, preparato.versione);
  const { id, enteId } = riga;
  const { verifica, sha256 } = preparato;
  const dettagli = { parte, esito: verifica.esito, motivi: verifica.motivi.map(({ codice }) => codice) };
  registra({ oggetto: id, convenzioneId: id, enteId, dettagli });
  const originaleId = documentoDi(riga);
  await attendereFirma(tx, originaleId, parte);
  const { attesi, altri } = firmatariDi(riga, parte);
  const giudizio = giudicareFirma(verifica, attesi, altri);
  const prova = provaDiFirma(verifica, sha256, now);
  if (giudizio === 'VALIDA') {
    await archiviareFirmata(contesto, riga, parte, input.file, prova);
    return { riga, inEsame: false };
  }
  const esameId = await mettereInEsame(contesto, {
    originaleId,
    legami: { convenzioneId: id, enteId },
    parte,
    file: input.file,
    verifica: prova,
  });
  registra({ oggetto: id, convenzioneId: id, enteId, dettagli: { ...dettagli, esameId } });
  return { riga, inEsame: true };
}

/** Who is to sign for a party, and who signs for the other (CA-16). */
function firmatariDi({ firmatarioFruitore, firmatarioErogatore }: RigaConvenzione, parte: ParteFirmataria) {
  return parte === 'FRUITORE'
    ? { attesi: [firmatarioFruitore], altri: [firmatarioErogatore] }
    : { attesi: [firmatarioErogatore], altri: [firmatarioFruitore] };
}

/** A party's signed copy, and the signature on the act that it signs. */
export async function archiviareFirmata(
  contesto: Parameters<typeof archiviareCopia>[0],
  riga: RigaConvenzione,
  parte: ParteFirmataria,
  file: FileRicevuto,
  verifica: ProvaDiParte,
): Promise<void> {
  const legami = { convenzioneId: riga.id, enteId: riga.enteId };
  await archiviareCopia(contesto, { tipo: 'CONVENZIONE_FIRMATA', originaleId: documentoDi(riga), parte, legami, file, verifica });
}

/** The act that was generated to be signed. */
export function documentoDi({ documentoId }: RigaConvenzione): string {
  if (documentoId === null) throw regola('DOCUMENTO_MANCANTE', 'Manca il documento generato: annulla la convenzione e generane un’altra.');
  return documentoId;
}
