import { htmlDiErrore } from '@/components/errori/html-di-errore';
import { testoPerMotivo } from '@/components/errori/frasi';
import { isErroreVarco } from '@/lib/core/errors';
import { esitoDaErrore, statoHttpDi } from '@/lib/platform/guasti';

/**
 * What went wrong as a whole page, for addresses that a link or a plain form opens and that answer no React. `messaggio` stands in the
 * place of the words of a fault, never of those of a refusal. An address that makes no sense is one that is not there.
 */
export function rispostaDiErrore(error: unknown, messaggio?: string): Response {
  const stato = isErroreVarco(error) && error.famiglia === 'NON_VALIDO' ? 404 : statoHttpDi(error);
  const motivo = isErroreVarco(error) ? error.famiglia : stato === 503 ? 'FERMO' : 'GUASTO';
  const esito = esitoDaErrore(error);
  const testo = testoPerMotivo(motivo, esito.riferimento);
  return new Response(htmlDiErrore({ ...testo, messaggio: isErroreVarco(error) ? esito.messaggio : (messaggio ?? testo.messaggio) }), {
    status: stato,
    headers: {
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'self'",
    },
  });
}
