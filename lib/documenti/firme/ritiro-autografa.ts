import type { Attore } from '@/lib/core/attore';
import type { ParteFirmataria } from '@/lib/core/documenti';
import { regola, vietato } from '@/lib/core/errors';
import { transitare } from '@/lib/core/transizioni';
import type { Tx } from '@/lib/platform/db';
import { isAutografa, ritiraAutografa } from '../domain/ritiro-autografa';
import { senzaFirma, TRANSIZIONI_DOCUMENTO } from '../domain/stati';
import { cambiaDocumento, documentoPerModifica } from '../repository';
import { esameAperto } from '../repository-esame';
import { copieDiParte } from '../repository-firme';

/**
 * Withdraws the scan of an act signed by hand (CA-16): it stays in the archive and no longer counts, and that party's signature is awaited
 * again. Refuses a digital signature, who has neither registered it nor answers for all, and what somebody has signed, or hands in, after it.
 */
export async function ritirareScansione(tx: Tx, attore: Attore, originaleId: string, parte: ParteFirmataria): Promise<string> {
  const documento = await documentoPerModifica(tx, originaleId);
  const senza = senzaFirma(documento, parte);
  const scansione = (await copieDiParte(tx, originaleId)).find((copia) => copia.parte === parte && isAutografa(copia));
  if (!scansione) throw regola('FIRMA_NON_AUTOGRAFA', 'Si ritira solo una firma autografa: quella digitale è già stata verificata.');
  if (!ritiraAutografa(attore, scansione))
    throw vietato('RITIRO_ALTRUI', 'La scansione la ritira chi l’ha registrata, oppure un responsabile.');
  if (await esameAperto(tx, originaleId, 'EROGATORE'))
    throw regola(
      'CONTROFIRMA_IN_ESAME',
      'È in esame un file con la firma del comune: prima si decide di quello, poi si ritira la scansione.',
    );
  await cambiaDocumento(tx, scansione.id, { stato: transitare(TRANSIZIONI_DOCUMENTO, scansione.stato, 'ritirare') });
  await cambiaDocumento(tx, originaleId, senza);
  return scansione.id;
}
