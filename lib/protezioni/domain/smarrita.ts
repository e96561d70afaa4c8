import type { SchedaDiPersona } from '@/lib/core/banca-letta';

type Disposta = { readonly soggettoId: string; readonly codiceFiscale: string | null };

/**
 * Whether none of these cards is of that person any more (SA-17): whoever was given another codice fiscale and another card by one archive
 * would be protected no more, and only the office can tell that from somebody who has gone.
 */
export function isSmarrita(
  { soggettoId, codiceFiscale }: Disposta,
  schede: readonly Pick<SchedaDiPersona, 'id' | 'codiceFiscale'>[],
): boolean {
  return !schede.some((scheda) => scheda.id === soggettoId || (codiceFiscale !== null && scheda.codiceFiscale === codiceFiscale));
}
