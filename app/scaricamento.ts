import { htmlDiErrore } from '@/components/errori/html-di-errore';
import { testoPerMotivo } from '@/components/errori/testi';
import { isErroreVarco } from '@/lib/core/errors';
import type { Richiesta } from '@/lib/platform/apertura';
import { esitoDaErrore, statoHttpDi } from '@/lib/platform/guasti';
import { scaricareDocumento } from '@/lib/documenti/use-cases/scaricare-documento';

const SEMPRE = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };

/** The body of every download route: always an attachment, never cached, never run by the browser. */
export async function scaricamento(chi: Promise<Richiesta>, id: string): Promise<Response> {
  try {
    const { nome, mime, contenuto } = await scaricareDocumento.esegui(await chi, { id });
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
    const stato = isErroreVarco(error) ? (error.famiglia === 'NON_VALIDO' ? 404 : error.statoHttp) : statoHttpDi(error);
    const { messaggio, riferimento } = esitoDaErrore(error);
    const motivo = isErroreVarco(error) ? error.famiglia : stato === 503 ? 'FERMO' : 'GUASTO';
    return new Response(htmlDiErrore({ ...testoPerMotivo(motivo, riferimento), messaggio }), {
      status: stato,
      headers: { ...SEMPRE, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'self'" },
    });
  }
}
