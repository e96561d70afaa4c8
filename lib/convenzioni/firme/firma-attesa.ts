import { tenereAdesione } from '@/lib/adesioni/steps';
import type { Attore } from '@/lib/core/attore';
import type { DataIso } from '@/lib/core/date';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { regola } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import type { Sorte } from '@/lib/documenti/domain/sorte';
import { isStipula, raccoltaDi } from '@/lib/documenti/domain/raccolta';
import { firmeMancanti } from '@/lib/documenti/domain/stati';
import {
  assertNonRiservato,
  chiCarica,
  documentoPerModifica,
  esameAperto,
  giaInEsame,
  sorteDellAtto,
  type ChiFirma,
  type RigaDocumento,
} from '@/lib/documenti/steps';
import type { Tx } from '@/lib/platform/db';
import { TRANSIZIONI_CONVENZIONE } from '../domain/stati';
import { turnoDiFirma, type Turno } from '@/lib/documenti/domain/turno-di-firma';
import { firmatariDelDocumento } from './firmatari-documento';
import { leggiRigaConvenzione, tenereConvenzione, tenerePerCambiarla, type RigaConvenzione } from '../repository';
import { impedimentoAllEffetto } from './effetto-firmato';

/** A signature that a document awaits now. */
export type AttesaDiFirma = ChiFirma & { readonly documento: RigaDocumento };

/** Whose turn it is to sign that act, for this person; whoever acts on the answer holds the act. NON_TROVATO for what is kept from it (LE-06). */
export async function turnoDellAtto(tx: Tx, attore: Attore, documento: RigaDocumento, sorte: Sorte, oggi: DataIso): Promise<Turno> {
  assertNonRiservato(attore, documento.tipo);
  const [parte] = firmeMancanti(documento);
  return turnoDiFirma({
    documento,
    chi: chiCarica(attore),
    sorte,
    diTroppo: await impedimentoAllEffetto(tx, documento, oggi),
    inEsame: parte && (await esameAperto(tx, documento.id, parte)) ? giaInEsame() : null,
  });
}

/**
 * CA-14, CH-13: what an act is about stays as it is until the end of the transaction; the signatures of a convenzione move it on themselves.
 * Of two acts that change the same convenzione, the second waits for the first, and reads what it has left (CH-02).
 */
export async function tenerePratica(
  tx: Tx,
  { tipo, convenzioneId, adesioneId }: Pick<RigaDocumento, 'tipo' | 'convenzioneId' | 'adesioneId'>,
): Promise<void> {
  if (isStipula(tipo)) return;
  const { conseguenza } = raccoltaDi(tipo);
  if (convenzioneId !== null)
    await (conseguenza === 'RINNOVO' || conseguenza === 'MODIFICA' ? tenerePerCambiarla : tenereConvenzione)(tx, convenzioneId);
  else if (adesioneId !== null && raccoltaDi(tipo).richiedente) await tenereAdesione(tx, adesioneId);
}

/** What this person may hand in now of an act, held to the end of the transaction with the state of its convenzione; refuses what it may not. */
export async function attesaDellAtto(tx: Tx, attore: Attore, documentoId: string, oggi: DataIso): Promise<AttesaDiFirma> {
  const documento = await documentoPerModifica(tx, documentoId);
  await tenerePratica(tx, documento);
  const { parte, impedimento } = await turnoDellAtto(tx, attore, documento, await sorteDellAtto(tx, documentoId), oggi);
  if (impedimento) throw impedimento;
  return { documento, ...(await firmatariDelDocumento(tx, documento, parte, oggi)) };
}

const ATTO_DI_FIRMA = { FRUITORE: 'firmareFruitore', EROGATORE: 'firmareErogatore' } as const;

/** The signature that a convenzione awaits of that party; a REGOLA refusal where its state awaits none, or not yet. */
export async function attesaDellaConvenzione(
  tx: Tx,
  id: string,
  parte: ParteFirmataria,
  oggi: DataIso,
): Promise<AttesaDiFirma & { readonly riga: RigaConvenzione }> {
  const riga = await leggiRigaConvenzione(tx, id);
  transitare(TRANSIZIONI_CONVENZIONE, riga.stato, ATTO_DI_FIRMA[parte]);
  if (riga.documentoId === null)
    throw regola('DOCUMENTO_MANCANTE', 'Manca il documento generato: annulla la convenzione e generane un’altra.');
  const documento = await documentoPerModifica(tx, riga.documentoId);
  return { riga, documento, ...(await firmatariDelDocumento(tx, documento, parte, oggi)) };
}
