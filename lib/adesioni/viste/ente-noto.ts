import { getEnteNoto } from '@/lib/enti/steps';
import { utenzeDellEnte } from '@/lib/identita/steps';
import type { Tx } from '@/lib/platform/db';
import { differenzeEnteNoto, type DifferenzaDalNoto } from '../domain/ente-noto';
import type { DatiAdesione } from '../schema';

/** How the request differs from what is known of its ente and of who runs it; empty for an ente that is not known, or when all agree. */
export async function differenzeDallEnteNoto(tx: Tx, dati: DatiAdesione): Promise<DifferenzaDalNoto[]> {
  const ente = await getEnteNoto(tx, dati.ente.codiceFiscale);
  if (!ente) return [];
  const persone = (await utenzeDellEnte(tx, ente.id)).filter(
    ({ ruoli }) => ruoli.includes('REFERENTE') || ruoli.includes('LEGALE_RAPPRESENTANTE'),
  );
  return differenzeEnteNoto({ ente, persone }, dati);
}
