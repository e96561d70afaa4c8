import { isErroreVarco } from '@/lib/core/errors';
import type { Richiesta } from '@/lib/platform/apertura';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import { annotaGuasto } from '@/lib/platform/guasti';
import type { CasoUso } from '@/lib/platform/use-case';
import { disposizione } from './nome-del-file';
import { rispostaDiErrore } from './risposta-di-errore';

type FileScaricato = { readonly nome: string; readonly mime: string } & (
  | { readonly contenuto: Uint8Array }
  | { readonly flusso: () => AsyncGenerator<Uint8Array>; readonly dimensione?: number; readonly siApre: boolean }
);

const SEMPRE = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };

/** Only a page of ours may hold it in a frame, and it loads nothing. No `sandbox`: browsers would not show a PDF in it. */
const MOSTRATO = "default-src 'none'; frame-ancestors 'self'";

/** Pieces as they are asked for; one that fails breaks the answer, so that half a file is never taken for whole, and is told in the log. */
function corpo(flusso: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controllo) => {
        try {
          const { done, value } = await flusso.next();
          if (done) controllo.close();
          else controllo.enqueue(value);
        } catch (error) {
          annotaGuasto(error);
          controllo.error(error);
        }
      },
      cancel: async () => void (await flusso.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

/**
 * The body of every download route: never cached, never run by the browser, and an attachment; only what Varco composed may be shown in
 * the page, to who asks for it (`anteprima`).
 */
export async function scaricamento(
  chi: Promise<Richiesta>,
  id: string,
  casoUso: CasoUso<FileScaricato> = scaricareDocumento,
  { anteprima = false } = {},
): Promise<Response> {
  try {
    const file = await casoUso.esegui(await chi, { id });
    return rispostaConFile(file, anteprima);
  } catch (error) {
    if (isErroreVarco(error) && error.codice === 'SESSIONE_SCADUTA')
      return new Response(null, { status: 303, headers: { ...SEMPRE, location: '/accesso' } });
    return rispostaDiErrore(error);
  }
}

/** A file as the answer to a request. */
export function rispostaConFile(file: FileScaricato, anteprima = false): Response {
  const { nome, mime } = file;
  const dimensione = 'contenuto' in file ? file.contenuto.length : file.dimensione;
  const modo = anteprima && 'siApre' in file && file.siApre ? 'inline' : 'attachment';
  return new Response('contenuto' in file ? (file.contenuto as Uint8Array<ArrayBuffer>) : corpo(file.flusso()), {
    headers: {
      ...SEMPRE,
      'content-type': mime,
      ...(dimensione !== undefined && { 'content-length': String(dimensione) }),
      'content-disposition': disposizione(modo, nome),
      'content-security-policy': modo === 'inline' ? MOSTRATO : "default-src 'none'; sandbox",
    },
  });
}
