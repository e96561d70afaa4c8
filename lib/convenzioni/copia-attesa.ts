import { isPersona, type Attore, type Ruolo } from '@/lib/core/attore';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { nonTrovato, regola, vietato } from '@/lib/core/errors';
import { attendereFirma, documentoPerModifica, type RigaDocumento } from '@/lib/documenti/steps';
import { firmeMancanti } from '@/lib/documenti/domain/stati';
import type { Tx } from '@/lib/platform/db';

/** Of the comune's people, who handle the acts; the technical manager its own report alone (SA-05). */
const CHI_TRATTA: readonly Ruolo[] = ['UFFICIO', 'RESPONSABILE'];

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
  return { documento: await attendereFirma(tx, documentoId, parte), parte };
}

function assertPuoCaricare(attore: Attore, tipo: string, parte: ParteFirmataria): void {
  const delComune = isPersona(attore) && attore.enteId === null;
  if (!delComune && parte !== 'FRUITORE')
    throw regola('TOCCA_AL_COMUNE', 'Ora manca la firma del comune: la copia firmata la carica l’ufficio.');
  if (delComune && tipo !== 'RELAZIONE_ANNUALE' && !attore.ruoli.some((ruolo) => CHI_TRATTA.includes(ruolo)))
    throw vietato('PERMESSO_MANCANTE', 'Il tuo profilo non consente questa operazione.');
}
