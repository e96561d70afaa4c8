import { BANCHE } from '@/lib/banche/domain/elenco';
import { caricareArchivio } from '@/lib/banche/use-cases/caricare-archivio';
import { cercareArchiviMancanti } from '@/lib/banche/use-cases/cercare-archivi-mancanti';
import { segnalareArchivioMancante } from '@/lib/banche/use-cases/segnalare-archivio-mancante';
import { cercareBanchePromesse } from '@/lib/convenzioni/use-cases/cercare-banche-promesse';
import { archiviPronti, cartelleArchivi, rapportoDi, riponi, type CartellaBanca } from '@/lib/platform/cartella-archivi';
import type { Richiesta } from '@/lib/platform/apertura';
import { elencoErogatori } from '@/lib/platform/erogatori';
import { annotaGuasto } from '@/lib/platform/guasti';

/**
 * Loads what has come into the watched folders, and says what has not. `basta` stops between an archive and the next.
 */
export async function raccogliereArchivi(adesso: () => Date, basta?: AbortSignal): Promise<void> {
  const erogatori = await elencoErogatori();
  const cartelle = await cartelleArchivi(
    erogatori.map(({ codice }) => codice),
    BANCHE.map(({ codice }) => codice),
  );
  for (const { id, codice } of erogatori) {
    const sue = cartelle.filter((cartella) => cartella.codice === codice);
    const richiesta = (): Richiesta => ({ credenziale: { tipo: 'SISTEMA', erogatoreId: id }, now: adesso(), indirizzoIp: null });
    // One archive that cannot be loaded, for a fault of ours, stays where it is and does not hold the others.
    for (const cartella of sue) await caricaPronti(cartella, richiesta, basta).catch(annotaGuasto);
    await segnalaMancanti(richiesta).catch(annotaGuasto);
  }
}

async function caricaPronti(cartella: CartellaBanca, richiesta: () => Richiesta, basta?: AbortSignal): Promise<void> {
  for (const percorso of await archiviPronti(cartella, richiesta().now)) {
    if (basta?.aborted) return;
    const r = richiesta();
    const archivio = { banca: cartella.banca, percorso, rapporto: rapportoDi(percorso), via: 'CARTELLA' };
    const { esito } = await caricareArchivio.esegui(r, archivio);
    await riponi(percorso, esito === 'PUBBLICATA', r.now);
  }
}

/** Of what the convenzioni in force promise, whether the archives come by the folder or by another road. */
async function segnalaMancanti(richiesta: () => Richiesta): Promise<void> {
  const promesse = await cercareBanchePromesse.esegui(richiesta(), {});
  const mancanti = await cercareArchiviMancanti.esegui(richiesta(), { promesse });
  for (const mancante of mancanti) await segnalareArchivioMancante.esegui(richiesta(), mancante);
}
