import { raccoltaDi } from '../domain/raccolta';
import type { ParteFirmataria, StatoDocumento, TipoDocumento } from '@/lib/core/documenti';
import { regola } from '@/lib/core/errors';
import type { FileRicevuto } from '@/lib/core/file';
import type { Tx } from '@/lib/platform/db';
import { archiviare } from '@/lib/platform/archivio';
import type { Contesto } from '@/lib/platform/use-case';
import type { ProvaDiParte } from '../domain/prova';
import { firmare } from '../domain/stati';
import { cambiaDocumento, documentoPerModifica, type RigaDocumento } from '../repository';
import { esameAperto } from '../repository-esame';

export const giaInEsame = () =>
  regola('GIA_IN_ESAME', 'Per questa firma c’è già un file in esame: aspetta che il comune decida, prima di caricarne un altro.');

/**
 * The act whose signature has come, held to the end of the transaction: two files for one signature come one after the other. Refuses
 * (REGOLA) a signature not asked, given already or out of turn, and any other file while one waits for a person's judgement.
 */
export async function attendereFirma(tx: Tx, originaleId: string, parte: ParteFirmataria): Promise<RigaDocumento> {
  const documento = await documentoPerModifica(tx, originaleId);
  firmare(documento, parte);
  if (await esameAperto(tx, originaleId, parte)) throw giaInEsame();
  return documento;
}

/** A signed file that has come back: of which document, for which party, with the evidence of its signature. */
export type CopiaFirmata<P extends ProvaDiParte = ProvaDiParte> = {
  /** As it is held by this transaction. */
  readonly documento: RigaDocumento;
  readonly parte: ParteFirmataria;
  readonly file: FileRicevuto;
  readonly prova: P;
};

type Ambiente = Pick<Contesto<unknown>, 'tx' | 'attore' | 'now' | 'nuovoId'>;

/**
 * Keeps a signed file as it came, with its evidence, beside the document that it signs; answers its id. It belongs where the document does,
 * and of a convenzione not also to the request that it was born from.
 */
export async function archiviareFirmato(
  { tx, attore, now, nuovoId }: Ambiente,
  { documento, parte, file: { nome, mime, contenuto }, prova }: CopiaFirmata,
  come: { readonly tipo: TipoDocumento; readonly stato: StatoDocumento },
): Promise<string> {
  const id = nuovoId();
  const { convenzioneId, adesioneId, enteId } = documento;
  await archiviare(
    tx,
    {
      ...come,
      erogatoreId: attore.erogatoreId,
      id,
      convenzioneId,
      enteId,
      adesioneId: convenzioneId === null ? adesioneId : null,
      nome,
      mime,
      creatoIl: now,
      creatoDa: attore.tipo === 'PERSONA' ? attore.utenteId : null,
      originaleId: documento.id,
      parte,
      prova,
      verso: parte === 'FRUITORE' ? 'ENTRATA' : 'INTERNO',
    },
    contenuto,
  );
  return id;
}

/** A party's signed copy, and the signature on the document that it signs: its life goes on (n of m). Answers the copy's id. */
export async function archiviareCopia(ambiente: Ambiente, copia: CopiaFirmata): Promise<string> {
  const { documento, parte } = copia;
  const tipo = raccoltaDi(documento.tipo).copia;
  const id = await archiviareFirmato(ambiente, copia, { tipo, stato: parte === 'EROGATORE' ? 'FIRMATO' : 'RICEVUTO' });
  await cambiaDocumento(ambiente.tx, documento.id, firmare(documento, parte));
  return id;
}
