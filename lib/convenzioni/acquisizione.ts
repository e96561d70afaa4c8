import type { FileRicevuto } from '@/lib/core/file';
import { nonTrovato, regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { segnareFirma } from '@/lib/documenti/steps';
import { archiviare, leggereDocumento } from '@/lib/platform/documenti';
import { garanzieFirma } from '@/lib/platform/fiducia';
import { verificaInThread } from '@/lib/platform/firme/in-thread';
import type { Verifica } from '@/lib/platform/firme/tipi';
import type { Contesto, Preparazione } from '@/lib/platform/use-case';
import { TRANSIZIONI_CONVENZIONE } from './domain/stati';
import { assertFirmata, evidenza } from './firma';
import { leggiAllaVersione, leggiRiga, type RigaConvenzione } from './repository';

type Ingresso = { id: string; file: FileRicevuto };
export type ParteFirma = 'FRUITORE' | 'EROGATORE';
const ATTO = { FRUITORE: 'firmareFruitore', EROGATORE: 'firmareErogatore' } as const;

/** What the slow part has found, and the version of the convenzione that it looked at. */
export type FirmaPreparata = { versione: number; sha256: string; verifica: Verifica };

/** Before the transaction: reads the document that was generated and verifies the file against it, in a thread of its own. */
export async function preparareFirma({ input, now, leggi }: Preparazione<Ingresso>, parte: ParteFirma): Promise<FirmaPreparata> {
  const { versione, originale } = await leggi(async (tx) => {
    const riga = await leggiRiga(tx, input.id);
    transitare(TRANSIZIONI_CONVENZIONE, riga.stato, ATTO[parte]);
    if (riga.documentoId === null) throw nonTrovato('Il documento della convenzione');
    return { versione: riga.versione, originale: await leggereDocumento(tx, riga.documentoId) };
  });
  const { contenuto, nome } = input.file;
  const verifica = await verificaInThread({ file: contenuto, originale: originale.contenuto, ...(await garanzieFirma(now)), now, nome });
  return { versione, sha256: originale.sha256, verifica };
}

/**
 * In the transaction: judges the verification against the declared signatories and archives the file with its evidence. Refuses when the
 * convenzione has changed since it was read. Answers the row to be moved on.
 */
export async function acquisireFirma(contesto: Contesto<Ingresso, FirmaPreparata>, parte: ParteFirma): Promise<RigaConvenzione> {
  const { tx, attore, input, now, nuovoId, preparato, registra } = contesto;
  const riga = await leggiAllaVersione(tx, input.id, preparato.versione);
  const { id, enteId, erogatoreId, firmatarioFruitore, firmatarioErogatore } = riga;
  registra({
    oggetto: id,
    convenzioneId: id,
    enteId,
    dettagli: { parte, esito: preparato.verifica.esito, motivi: preparato.verifica.motivi.map(({ codice }) => codice) },
  });
  const [atteso, altra] = parte === 'FRUITORE' ? [firmatarioFruitore, firmatarioErogatore] : [firmatarioErogatore, firmatarioFruitore];
  assertFirmata(preparato.verifica, atteso, altra);
  if (riga.documentoId === null)
    throw regola('DOCUMENTO_MANCANTE', 'Manca il documento generato: annulla la convenzione e generane un’altra.');
  const { nome, mime, contenuto } = input.file;
  const creatoDa = attore.tipo === 'PERSONA' ? attore.utenteId : null;
  const verifica = evidenza(preparato.verifica, preparato.sha256, now);
  await archiviare(
    tx,
    {
      erogatoreId,
      id: nuovoId(),
      tipo: 'CONVENZIONE_FIRMATA',
      nome,
      mime,
      creatoIl: now,
      creatoDa,
      enteId,
      convenzioneId: id,
      originaleId: riga.documentoId,
      parte,
      verifica,
      ...(parte === 'EROGATORE' && { stato: 'FIRMATO', verso: 'INTERNO' }),
    },
    contenuto,
  );
  await segnareFirma(tx, riga.documentoId, parte);
  return riga;
}
