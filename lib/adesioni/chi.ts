import type { Attore } from '@/lib/core/attore';
import { regola, vietato } from '@/lib/core/errors';

/**
 * The adhesion of whoever came with its link; the permission table lets nobody else so far. A browser holds one link at a time: an act says
 * of which domanda its page was, and is refused (REGOLA) when another tab has opened another meanwhile.
 */
export function adesioneDelRichiedente(attore: Attore, dellaPagina: string = ''): string {
  if (attore.tipo !== 'RICHIEDENTE') throw vietato('PERMESSO_MANCANTE', 'Per continuare apri il collegamento ricevuto per e-mail.');
  if (dellaPagina !== '' && dellaPagina !== attore.adesioneId)
    throw regola('ALTRA_DOMANDA', 'In un’altra scheda hai aperto un’altra domanda: riapri questa dal suo collegamento.');
  return attore.adesioneId;
}
