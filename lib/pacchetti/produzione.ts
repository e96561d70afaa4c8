import { createHash } from 'node:crypto';
import type { PaginaDiEstratto } from '@/lib/core/banca-letta';
import { isErroreVarco, regola } from '@/lib/core/errors';
import type { Preparazione } from '@/lib/platform/use-case';
import { byteDelPacchetto } from './byte';
import { BLOCCO_PACCHETTO, PAGINA_PACCHETTO, SOGGETTI_ELENCATI } from './domain/limiti';
import { estrai } from './estratto';
import { iniziare, type Iniziato } from './inizio';
import { avanza } from './repository';
import { scriviBlocco } from './repository-blocchi';
import { scriviSoggetti } from './repository-soggetti';

/** What came of the making: stopped by somebody, or by what is signed and in force no more; or whole, still to be said ready. */
export type Prodotto =
  | { readonly esito: 'FERMATO' }
  | { readonly esito: 'IMPEDITO'; readonly motivo: string }
  | {
      readonly esito: 'PRODOTTO';
      readonly tentativo: number;
      readonly righe: number;
      readonly dimensione: number;
      readonly sha256: string;
      readonly soggetti: string[];
    };

type Leggi = Preparazione<unknown>['leggi'];

const CAMBIATA = 'La banca dati è stata aggiornata durante la preparazione: si ricomincia dai nuovi dati.';

/** A file of nothing, whose readers would take it for an answer: mostly the name of a comune that is written otherwise. */
const VUOTO = 'Con questa selezione non c’è nessuna riga: controlla il comune e i fogli, e chiedi un altro pacchetto.';

/** Somebody has stopped it, or another worker has begun it again: nothing more is written. */
class Fermato extends Error {}

type Conto = { righe: number; readonly soggetti: Set<string> };

/** What is read, a page at a time; between one and the next it is asked whether to go on. */
async function* pagine(inizio: Iniziato, leggi: Leggi, conto: Conto): AsyncGenerator<PaginaDiEstratto, void, undefined> {
  let dopo: string | null = null;
  do {
    const pagina: PaginaDiEstratto = await leggi(async (tx) => {
      if (!(await avanza(tx, inizio, conto.righe))) throw new Fermato();
      const letta = await estrai(tx, inizio, dopo, PAGINA_PACCHETTO);
      await scriviSoggetti(tx, inizio.id, letta.soggetti);
      return letta;
    });
    if (pagina.aggiornatiAl !== inizio.aggiornatiAl) throw regola('DATI_CAMBIATI', CAMBIATA);
    conto.righe += pagina.righe.length;
    for (const soggetto of pagina.soggetti) if (conto.soggetti.size <= SOGGETTI_ELENCATI) conto.soggetti.add(soggetto);
    yield pagina;
    ({ dopo } = pagina);
  } while (dopo !== null);
}

/** Page by page and block by block, each in a transaction of its own: neither what is read nor what is written ever stands whole in memory. */
export async function produrre({ input: { id }, now, leggi }: Preparazione<{ readonly id: string }>): Promise<Prodotto> {
  const inizio = await leggi((tx) => iniziare(tx, id, now));
  if ('esito' in inizio) return inizio;
  const conto = { righe: 0, soggetti: new Set<string>() };
  const digest = createHash('sha256');
  let [dimensione, indice] = [0, 0];
  let inAttesa: Uint8Array[] = [];
  let byteInAttesa = 0;
  const scarica = async (): Promise<void> => {
    const blocco = Buffer.concat(inAttesa);
    [inAttesa, byteInAttesa] = [[], 0];
    digest.update(blocco);
    dimensione += blocco.length;
    const posto = indice++;
    await leggi(async (tx, { erogatoreId }) => {
      if (!(await avanza(tx, inizio, conto.righe))) throw new Fermato();
      await scriviBlocco(tx, erogatoreId, id, posto, blocco);
    });
  };
  try {
    for await (const pezzo of byteDelPacchetto(inizio, pagine(inizio, leggi, conto))) {
      inAttesa.push(pezzo);
      byteInAttesa += pezzo.length;
      if (byteInAttesa >= BLOCCO_PACCHETTO) await scarica();
    }
    if (byteInAttesa > 0) await scarica();
  } catch (error) {
    if (error instanceof Fermato) return { esito: 'FERMATO' };
    // What the rules refuse once, they refuse again; an archive that has changed meanwhile is read anew.
    if (isErroreVarco(error) && error.codice !== 'DATI_CAMBIATI') return { esito: 'IMPEDITO', motivo: error.message };
    throw error;
  }
  if (conto.righe === 0) return { esito: 'IMPEDITO', motivo: VUOTO };
  const soggetti = conto.soggetti.size <= SOGGETTI_ELENCATI ? [...conto.soggetti] : [];
  return { esito: 'PRODOTTO', tentativo: inizio.tentativo, righe: conto.righe, dimensione, sha256: digest.digest('hex'), soggetti };
}
