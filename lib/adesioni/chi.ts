import type { Attore } from '@/lib/core/attore';
import { vietato } from '@/lib/core/errors';

/** The adhesion of whoever came with its link; the permission table lets nobody else so far. */
export function adesioneDelRichiedente(attore: Attore): string {
  if (attore.tipo !== 'RICHIEDENTE') throw vietato('PERMESSO_MANCANTE', 'Per continuare apri il collegamento ricevuto per e-mail.');
  return attore.adesioneId;
}
