import { isErroreVarco, nonValido, vietato } from '@/lib/core/errors';
import type { Richiesta } from '@/lib/platform/apertura';
import { esitoDaErrore, statoHttpDi } from '@/lib/platform/guasti';
import { stessaOrigine } from '@/lib/platform/origine';
import type { CasoUso } from '@/lib/platform/use-case';
import { disposizione } from './nome-del-file';
import { richiestaDiSessione } from './porta';
import { rispostaDiErrore } from './risposta-di-errore';

type Anteprima = { readonly nome: string; readonly mime: string; readonly contenuto: Uint8Array };

/** Larger than any wording with its form; what is larger is nobody's typing. */
const MASSIMO_BYTE = 512 * 1024;
/** Only a page of ours may hold it in a frame, and it loads nothing. No `sandbox`: browsers would not show a PDF in it. */
const SEMPRE = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
};

/**
 * The body of every preview route: same origin → what is asked, in the field `richiesta` of a plain form → who asks, and when → one use case
 * → a PDF shown in its frame, never cached. A form and not a link, because what has been typed must not stand in an address. However slowly
 * it was sent, who asks is judged as of its last byte (RT-06).
 */
export async function anteprima(
  request: Request,
  casoUso: CasoUso<Anteprima>,
  chi: () => Promise<Richiesta> = richiestaDiSessione,
): Promise<Response> {
  try {
    if (!stessaOrigine(request))
      throw vietato('ORIGINE_NON_AMMESSA', 'La richiesta è arrivata da un’altra pagina: torna in Varco e chiedi l’anteprima da lì.');
    const chiesta = await richiestaDi(request);
    const { nome, mime, contenuto } = await casoUso.esegui(await chi(), chiesta);
    return new Response(contenuto as Uint8Array<ArrayBuffer>, {
      headers: {
        ...SEMPRE,
        'content-type': mime,
        'content-length': String(contenuto.length),
        'content-disposition': disposizione('inline', nome),
      },
    });
  } catch (error) {
    // A page of its own for who opened it in one; in a frame only the sentence, which the page around it takes and says.
    return request.headers.get('sec-fetch-dest') === 'document' ? rispostaDiErrore(error) : frase(error);
  }
}

async function richiestaDi(request: Request): Promise<unknown> {
  const illeggibile = nonValido({}, 'La richiesta di anteprima non si legge: ricarica la pagina e riprova.');
  if (Number(request.headers.get('content-length') ?? Infinity) > MASSIMO_BYTE) throw illeggibile;
  try {
    const scritta = (await request.formData()).get('richiesta');
    return JSON.parse(typeof scritta === 'string' ? scritta : '') as unknown;
  } catch {
    throw illeggibile;
  }
}

function frase(error: unknown): Response {
  const { messaggio, campi } = esitoDaErrore(error);
  const detti = isErroreVarco(error) ? Object.values(campi) : [];
  return new Response(detti.length > 0 ? detti.join(' ') : messaggio, {
    status: statoHttpDi(error),
    headers: { ...SEMPRE, 'content-type': 'text/plain; charset=utf-8' },
  });
}
