import { idCasuale } from '@/lib/core/ids';
import type { Tx } from '@/lib/platform/db';
import type { DatiEnte } from './dati';
import { aggiornaEnte, idEntePerCodiceFiscale, inserisciEnte } from './repository';

/**
 * The ente with that codice fiscale among this comune's fruitori, made if it is not there; what it declares now (seat, contacts)
 * replaces what was known. Answers its id. Two at once get the same ente.
 */
export async function assicurareEnte(tx: Tx, erogatoreId: string, ente: DatiEnte, now: Date): Promise<string> {
  const noto = await idEntePerCodiceFiscale(tx, ente.codiceFiscale);
  if (noto === null) await inserisciEnte(tx, erogatoreId, idCasuale(), ente, now);
  const id = noto ?? (await idEntePerCodiceFiscale(tx, ente.codiceFiscale));
  if (id === null) throw new Error('The ente just written cannot be read back');
  if (noto !== null) await aggiornaEnte(tx, id, ente);
  return id;
}
