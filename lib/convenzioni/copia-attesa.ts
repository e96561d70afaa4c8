import type { Attore } from '@/lib/core/attore';
import type { ParteFirmataria, TipoDocumento } from '@/lib/core/documenti';
import { nonTrovato, regola, vietato } from '@/lib/core/errors';
import { attendereFirma, chiCarica, documentoPerModifica, isSuperato, type RigaDocumento } from '@/lib/documenti/steps';
import { puoCaricare } from '@/lib/documenti/domain/firma-attesa';
import { firmeMancanti } from '@/lib/documenti/domain/stati';
import type { Tx } from '@/lib/platform/db';

/**
 * The act of which this person may hand in a signed copy now, and whose signature is awaited. Refuses (REGOLA) what is not signed so, or is
 * signed already; for the ente's people what waits for the comune; for who holds a link anything but the agreement of its request.
 */
export async function copiaAttesa(
  tx: Tx,
  attore: Attore,
  documentoId: string,
): Promise<{ documento: RigaDocumento; parte: ParteFirmataria }> {
  const documento = await documentoPerModifica(tx, documentoId);
  const { tipo, generato, copia } = documento;
  const [parte] = firmeMancanti(documento);
  if (attore.tipo === 'RICHIEDENTE' && tipo !== 'ACCORDO_ADESIONE') throw nonTrovato('Il documento');
  if (tipo === 'CONVENZIONE')
    throw regola('SI_FIRMA_ALTROVE', 'La convenzione firmata si carica dalla sua pagina, dove se ne seguono le firme.');
  if (!generato || copia || documento.firmeRichieste.length === 0)
    throw regola('NON_SI_FIRMA', 'Questo documento non è un atto da firmare: non c’è una copia firmata da caricare.');
  if (parte === undefined) throw regola('FIRME_COMPLETE', 'Le firme di questo documento ci sono già tutte.');
  assertPuoCaricare(attore, tipo, parte);
  if (await isSuperato(tx, documentoId))
    throw regola('VERSIONE_SUPERATA', 'Di questo documento c’è una versione più recente: scarica e firma quella.');
  return { documento: await attendereFirma(tx, documentoId, parte), parte };
}

function assertPuoCaricare(attore: Attore, tipo: TipoDocumento, parte: ParteFirmataria): void {
  const chi = chiCarica(attore);
  if (puoCaricare(chi, tipo, parte)) return;
  if (chi === 'ENTE' || chi === 'RICHIEDENTE')
    throw regola('TOCCA_AL_COMUNE', 'Ora manca la firma del comune: la copia firmata la carica l’ufficio.');
  throw vietato('PERMESSO_MANCANTE', 'Il tuo profilo non consente questa operazione.');
}
