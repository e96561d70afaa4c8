import { isErroreVarco, vietato } from '@/lib/core/errors';
import type { Esito } from '@/lib/core/esito';
import type { Richiesta } from '@/lib/platform/apertura';
import { riceviFile, type Ricevuto } from '@/lib/platform/caricamenti';
import { env } from '@/lib/platform/env';
import { esitoDaErrore } from '@/lib/platform/guasti';
import type { TipoFile } from '@/lib/platform/tipo-file';
import type { CasoUso } from '@/lib/platform/use-case';
import { richiestaDiSessione } from './porta';

type Opzioni<T> = {
  casoUso: CasoUso<T>;
  tipi: readonly TipoFile[];
  /** Bytes; 25 MiB when not said. */
  massimo?: number;
  /** The use case's input out of what has arrived. */
  input: (ricevuto: Ricevuto) => unknown;
  /** Who sends it: whoever is logged in, when not said. */
  chi?: () => Promise<Richiesta>;
};

/** The body of every upload route: same origin → receive → one use case → {@link Esito} as JSON, never cached. */
export async function caricamento<T>(request: Request, { casoUso, tipi, massimo, input, chi = richiestaDiSessione }: Opzioni<T>): Promise<Response> {
  try {
    if (!stessaOrigine(request)) throw vietato('ORIGINE_NON_AMMESSA', 'Il file è arrivato da un’altra pagina: torna in Varco e caricalo da lì.');
    const richiesta = await chi();
    const ricevuto = await riceviFile(request, { massimo, tipi });
    return risposta({ ok: true, valore: await casoUso.esegui(richiesta, input(ricevuto)) }, 200);
  } catch (error) {
    return risposta(esitoDaErrore(error), statoDi(error));
  }
}

/** A browser always says where a form comes from: one that does not, or says elsewhere, is not a page of ours. */
export function stessaOrigine(request: Request): boolean {
  const origine = request.headers.get('origin');
  if (!origine || !URL.canParse(origine)) return false;
  return origine === new URL(env().baseUrl).origin || new URL(origine).host === request.headers.get('host');
}

function statoDi(error: unknown): number {
  if (!isErroreVarco(error)) return 500;
  return error.codice === 'FILE_TROPPO_GRANDE' ? 413 : error.statoHttp;
}

function risposta<T>(esito: Esito<T>, status: number): Response {
  return Response.json(esito, { status, headers: { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } });
}
