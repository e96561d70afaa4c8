import type { ParteFirmataria } from '@/lib/core/documenti';
import { regola } from '@/lib/core/errors';
import type { FileRicevuto } from '@/lib/core/file';
import type { Tx } from '@/lib/platform/db';
import { archiviare } from '@/lib/platform/documenti';
import type { Contesto } from '@/lib/platform/use-case';
import type { ProvaDiParte } from './domain/prova';
import { firmare } from './domain/stati';
import { cambiaDocumento, documentoPerModifica, type Legami, type RigaDocumento } from './repository';
import { esameAperto } from './repository-esame';

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

export type CopiaFirmata = {
  readonly tipo: 'CONVENZIONE_FIRMATA' | 'ATTO_FIRMATO';
  readonly originaleId: string;
  readonly parte: ParteFirmataria;
  readonly legami: Legami;
  readonly file: FileRicevuto;
  readonly verifica: ProvaDiParte;
};

/** A party's signed copy with its evidence, and the signature on the act that it signs: its life goes on (n of m). Answers the copy's id. */
export async function archiviareCopia(
  { tx, attore, now, nuovoId }: Pick<Contesto<unknown>, 'tx' | 'attore' | 'now' | 'nuovoId'>,
  { tipo, originaleId, parte, legami, file: { nome, mime, contenuto }, verifica }: CopiaFirmata,
): Promise<string> {
  const id = nuovoId();
  await archiviare(
    tx,
    {
      ...legami,
      erogatoreId: attore.erogatoreId,
      id,
      tipo,
      nome,
      mime,
      creatoIl: now,
      creatoDa: attore.tipo === 'PERSONA' ? attore.utenteId : null,
      originaleId,
      parte,
      verifica,
      ...(parte === 'EROGATORE' && { stato: 'FIRMATO', verso: 'INTERNO' }),
    },
    contenuto,
  );
  await cambiaDocumento(tx, originaleId, firmare(await documentoPerModifica(tx, originaleId), parte));
  return id;
}
