import { isErroreVarco } from '@/lib/core/errors';
import type { Richiesta } from '@/lib/platform/apertura';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';
import type { CasoUso } from '@/lib/platform/use-case';
import { rispostaDiErrore } from './risposta-di-errore';

type FileScaricato = { readonly nome: string; readonly mime: string; readonly contenuto: Uint8Array };

const SEMPRE = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };

/** The body of every download route: always an attachment, never cached, never run by the browser. */
export async function scaricamento(
  chi: Promise<Richiesta>,
  id: string,
  casoUso: CasoUso<FileScaricato> = scaricareDocumento,
): Promise<Response> {
  try {
    const { nome, mime, contenuto } = await casoUso.esegui(await chi, { id });
    return new Response(contenuto as Uint8Array<ArrayBuffer>, {
      headers: {
        ...SEMPRE,
        'content-type': mime,
        'content-length': String(contenuto.length),
        'content-disposition': `attachment; filename="documento"; filename*=UTF-8''${encodeURIComponent(nome).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`,
        'content-security-policy': "default-src 'none'; sandbox",
      },
    });
  } catch (error) {
    if (isErroreVarco(error) && error.codice === 'SESSIONE_SCADUTA')
      return new Response(null, { status: 303, headers: { ...SEMPRE, location: '/accesso' } });
    return rispostaDiErrore(error);
  }
}
