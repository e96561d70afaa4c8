import { rifiutaElenco } from './guasti';
import { MAX_ELENCO } from './tipi';

const ATTESA_MS = 20_000;

/** The file at an https address, within bounds of time and size. What it is worth its signature will say, not the address. */
export async function scaricaElenco(indirizzo: string): Promise<Uint8Array> {
  try {
    const risposta = await fetch(indirizzo, { signal: AbortSignal.timeout(ATTESA_MS), headers: { accept: 'application/xml, text/xml' } });
    if (!risposta.ok || !risposta.url.startsWith('https:')) rifiutaElenco('NON_DISPONIBILE', `answered ${risposta.status}`);
    const pezzi: Uint8Array[] = [];
    let totale = 0;
    for await (const pezzo of risposta.body ?? []) {
      totale += pezzo.length;
      if (totale > MAX_ELENCO) rifiutaElenco('TROPPO_GRANDE', 'longer than a list');
      pezzi.push(pezzo);
    }
    return Buffer.concat(pezzi);
  } catch (errore) {
    if (errore instanceof Error && 'guasto' in errore) throw errore;
    return rifiutaElenco('NON_DISPONIBILE', String(errore));
  }
}
