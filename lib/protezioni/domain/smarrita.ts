import type { SchedaDiPersona } from '@/lib/core/banca-letta';

type Disposta = { readonly banca: string | null; readonly soggettoId: string; readonly codiceFiscale: string | null };
type Scheda = Pick<SchedaDiPersona, 'id' | 'codiceFiscale'> & { readonly banca: string };

/**
 * Whether that person has no card any more in the bank where it was protected, whatever the other banks say (SA-17): whoever was given
 * another codice fiscale and another card by one archive would be protected no more, and only the office can tell that from somebody who has
 * gone.
 */
export function isSmarrita({ banca, soggettoId, codiceFiscale }: Disposta, schede: readonly Scheda[]): boolean {
  const sue = schede.filter((scheda) => banca === null || scheda.banca === banca);
  return !sue.some((scheda) => scheda.id === soggettoId || (codiceFiscale !== null && scheda.codiceFiscale === codiceFiscale));
}
