import type { Attore } from '@/lib/core/attore';
import { istanteItaliano, type DataIso } from '@/lib/core/date';
import type { ParteFirmataria, TipoDocumento } from '@/lib/core/documenti';
import { nonTrovato, regola, vietato } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import { isStipula, raccoltaDi } from '@/lib/atti/domain/raccolta';
import { puoCaricare } from '@/lib/documenti/domain/firma-attesa';
import { firmeMancanti } from '@/lib/documenti/domain/stati';
import {
  attendereFirma,
  chiCarica,
  documentoPerModifica,
  isSuperato,
  sostituitoIl,
  type ChiFirma,
  type RigaDocumento,
} from '@/lib/documenti/steps';
import { assertConvenzioneViva } from '@/lib/operatori/steps';
import type { Tx } from '@/lib/platform/db';
import { TRANSIZIONI_CONVENZIONE } from './domain/stati';
import { firmatariDelDocumento } from './firmatari-documento';
import { leggiRigaConvenzione, type RigaConvenzione } from './repository';

/** A signature that a document awaits now. */
export type AttesaDiFirma = ChiFirma & { readonly documento: RigaDocumento };

/**
 * What this person may hand in now of an act, whose party's turn the act says. Refuses (REGOLA) what is not signed so, or is signed already;
 * for the ente's people what waits for the comune; for who holds a link anything but the agreement of its request; a designation
 * where the convenzione has ended.
 */
export async function attesaDellAtto(tx: Tx, attore: Attore, documentoId: string, oggi: DataIso): Promise<AttesaDiFirma> {
  const documento = await documentoPerModifica(tx, documentoId);
  const { tipo, generato, copia } = documento;
  const [parte] = firmeMancanti(documento);
  if (attore.tipo === 'RICHIEDENTE' && !raccoltaDi(tipo).richiedente) throw nonTrovato('Il documento');
  if (isStipula(tipo)) throw regola('SI_FIRMA_ALTROVE', 'La convenzione firmata si carica dalla sua pagina, dove se ne seguono le firme.');
  if (!generato || copia || documento.firmeRichieste.length === 0)
    throw regola('NON_SI_FIRMA', 'Questo documento non è un atto da firmare: non c’è una copia firmata da caricare.');
  if (parte === undefined) throw regola('FIRME_COMPLETE', 'Le firme di questo documento ci sono già tutte.');
  if (await isSuperato(tx, documentoId))
    throw regola('VERSIONE_SUPERATA', 'Di questo documento c’è una versione più recente: scarica e firma quella.');
  assertPuoCaricare(attore, tipo, parte);
  const sostituito = await sostituitoIl(tx, documentoId);
  if (sostituito !== null)
    throw regola(
      'ATTO_SOSTITUITO',
      `Questo atto è stato sostituito da quello preparato il ${istanteItaliano(sostituito)}: si firma quello.`,
    );
  if (raccoltaDi(tipo).conseguenza === 'DESIGNAZIONE' && documento.convenzioneId !== null)
    assertConvenzioneViva(await leggiRigaConvenzione(tx, documento.convenzioneId));
  await attendereFirma(tx, documentoId, parte);
  return { documento, ...(await firmatariDelDocumento(tx, documento, parte, oggi)) };
}

function assertPuoCaricare(attore: Attore, tipo: TipoDocumento, parte: ParteFirmataria): void {
  const chi = chiCarica(attore);
  if (puoCaricare(chi, tipo, parte)) return;
  if (chi === 'ENTE' || chi === 'RICHIEDENTE')
    throw regola('TOCCA_AL_COMUNE', 'Ora manca la firma del comune: la copia firmata la carica l’ufficio.');
  throw vietato('PERMESSO_MANCANTE', 'Il tuo profilo non consente questa operazione.');
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
