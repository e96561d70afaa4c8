import type { Attore } from '@/lib/core/attore';
import type { Tx } from '@/lib/platform/db';
import { chiCarica } from '../chi';
import { firmaAttesa, puoCaricare } from '../domain/firma-attesa';
import { raccoltaDi } from '../domain/raccolta';
import { titoloDelDocumento } from '../domain/nomi';
import { giudizioDi } from './esame-firma';
import { attiDellaDomanda } from '../repository';
import { esamiAperti } from '../repository-esame';
import type { AttoDaFirmareView } from '../views';

/** CH-13: of the acts of a request those that who asked to adhere signs, the last version of each. */
export async function attiDelRichiedente(tx: Tx, adesioneId: string): Promise<string[]> {
  return (await attiDellaDomanda(tx, adesioneId)).filter(({ tipo }) => raccoltaDi(tipo).richiedente).map(({ id }) => id);
}

/** The acts of a request of which this person may hand in a signed copy now, or has seen one go to a person's judgement. */
export async function attiDaFirmare(tx: Tx, attore: Attore, adesioneId: string, now: Date): Promise<AttoDaFirmareView[]> {
  const atti = await attiDellaDomanda(tx, adesioneId);
  const esami = await esamiAperti(
    tx,
    atti.map(({ id }) => id),
  );
  const chi = chiCarica(attore);
  const suoi: AttoDaFirmareView[] = [];
  for (const atto of atti) {
    const { attesa, inEsame } = firmaAttesa({ ...atto, statoConvenzione: null }, chi, esami);
    if (attesa === null && !(inEsame && puoCaricare(chi, atto.tipo, inEsame.parte))) continue;
    const giudizio = inEsame && (await giudizioDi(tx, attore, inEsame.id, now));
    suoi.push({ id: atto.id, titolo: titoloDelDocumento(atto), attesa, inEsame, giudizio });
  }
  return suoi;
}
