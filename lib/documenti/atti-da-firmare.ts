import type { Attore } from '@/lib/core/attore';
import type { Tx } from '@/lib/platform/db';
import { chiCarica } from './chi';
import { firmaAttesa, puoCaricare } from './domain/firma-attesa';
import { titoloDelDocumento } from './domain/nomi';
import { attiDellaDomanda } from './repository';
import { esamiAperti } from './repository-esame';
import type { AttoDaFirmareView } from './views';

/** The acts of a request of which this person may hand in a signed copy now, or has seen one go to a person's judgement. */
export async function attiDaFirmare(tx: Tx, attore: Attore, adesioneId: string): Promise<AttoDaFirmareView[]> {
  const atti = await attiDellaDomanda(tx, adesioneId);
  const esami = await esamiAperti(
    tx,
    atti.map(({ id }) => id),
  );
  const chi = chiCarica(attore);
  return atti.flatMap((atto) => {
    const { id, tipo } = atto;
    const { attesa, inEsame } = firmaAttesa(atto, chi, esami);
    const suo = attesa !== null || (inEsame !== null && puoCaricare(chi, tipo, inEsame.parte));
    return suo ? [{ id, titolo: titoloDelDocumento(atto), attesa, inEsame }] : [];
  });
}
