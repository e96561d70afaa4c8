import { vietato } from '@/lib/core/errors';
import type { Esito } from '@/lib/core/esito';
import type { Richiesta } from '@/lib/platform/apertura';
import { conPosto, riceviFile, type Ricevuto } from '@/lib/platform/caricamenti';
import { esitoDaErrore, statoHttpDi } from '@/lib/platform/guasti';
import { riceviAFlusso, type FlussoRicevuto } from '@/lib/platform/caricamento-a-flusso';
import { stessaOrigine } from '@/lib/platform/origine';
import type { TipoFile } from '@/lib/core/tipo-file';
import type { CasoUso } from '@/lib/platform/use-case';
import { verificareCaricamento } from '@/lib/platform/verificare-caricamento';
import { richiestaDiSessione } from './porta';

type Opzioni<T> = {
  /** Or how it is chosen: what the choice refuses is answered like every other refusal. */
  casoUso: CasoUso<T> | (() => CasoUso<T>);
  tipi: readonly TipoFile[];
  /** Bytes; 25 MiB when not said. */
  massimo?: number;
  /** The use case's input out of what has arrived. */
  input: (ricevuto: Ricevuto) => unknown;
  /** Who sends it: whoever is logged in, when not said. */
  chi?: () => Promise<Richiesta>;
};

/**
 * The body of every upload route: same origin → who is it, and may it → a place among the uploads → receive → who is it now → one use case
 * → {@link Esito} as JSON, never cached. Not a byte of the file is read for whom the use case would refuse anyway; and however slowly it
 * came, nothing is done for who may no more at its last one (RT-06).
 */
export function caricamento<T>(
  request: Request,
  { casoUso, tipi, massimo, input, chi = richiestaDiSessione }: Opzioni<T>,
): Promise<Response> {
  return allaPorta(request, casoUso, chi, async (atto) => {
    const ricevuto = await riceviFile(request, { massimo, tipi });
    return atto.esegui(await chi(), input(ricevuto));
  });
}

/** The same for a file that is too large to be held: the use case takes it as it comes, and fails where at its end who sent it may no more. */
export function caricamentoAFlusso<T>(
  request: Request,
  {
    casoUso,
    massimo,
    input,
    chi = richiestaDiSessione,
  }: Pick<Opzioni<T>, 'chi'> & { casoUso: CasoUso<T>; massimo: number; input: (ricevuto: FlussoRicevuto) => unknown },
): Promise<Response> {
  return allaPorta(request, casoUso, chi, async (atto, richiesta) => {
    const ricevuto = await riceviAFlusso(request, { massimo });
    const flusso = finoInFondo(ricevuto.flusso, async () => verificareCaricamento(atto).esegui(await chi(), {}));
    return atto.esegui(richiesta, input({ ...ricevuto, flusso })).finally(ricevuto.scarta);
  });
}

async function* finoInFondo(flusso: AsyncIterable<Uint8Array>, alTermine: () => Promise<unknown>): AsyncGenerator<Uint8Array> {
  yield* flusso;
  await alTermine();
}

async function allaPorta<T>(
  request: Request,
  casoUso: Opzioni<T>['casoUso'],
  chi: () => Promise<Richiesta>,
  lavoro: (atto: CasoUso<T>, richiesta: Richiesta) => Promise<T>,
): Promise<Response> {
  try {
    if (!stessaOrigine(request))
      throw vietato('ORIGINE_NON_AMMESSA', 'Il file è arrivato da un’altra pagina: torna in Varco e caricalo da lì.');
    const richiesta = await chi();
    const atto = typeof casoUso === 'function' ? casoUso() : casoUso;
    await verificareCaricamento(atto).esegui(richiesta, {});
    const valore = await conPosto(richiesta.indirizzoIp ?? 'ignoto', () => lavoro(atto, richiesta));
    return risposta({ ok: true, valore }, 200);
  } catch (error) {
    return risposta(esitoDaErrore(error), statoHttpDi(error));
  }
}

function risposta<T>(esito: Esito<T>, status: number): Response {
  return Response.json(esito, { status, headers: { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } });
}
