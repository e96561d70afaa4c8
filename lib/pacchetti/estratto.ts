import { estrattiDi } from '@/lib/banche/steps';
import type { DomandaDiEstratto, PaginaDiEstratto } from '@/lib/core/banca-letta';
import { isErroreVarco, nonValido } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';

type Cosa = DomandaDiEstratto & { readonly banca: string; readonly campi: readonly string[] };

/** About how many rows; what is wrong in the selection is told beside where it was typed. */
export async function contaEstratto(tx: Tx, { banca, estratto, selezione, campi }: Cosa): Promise<number> {
  try {
    return await estrattiDi(banca).conta(tx, { estratto, selezione }, campi);
  } catch (error) {
    if (!isErroreVarco(error) || error.famiglia !== 'NON_VALIDO') throw error;
    throw nonValido(Object.fromEntries(Object.entries(error.campi).map(([nome, frase]) => [`selezione.${nome}`, frase])));
  }
}

/** The next page of it. */
export function estrai(
  tx: Tx,
  { banca, estratto, selezione, campi }: Cosa,
  dopo: string | null,
  quanti: number,
): Promise<PaginaDiEstratto> {
  return estrattiDi(banca).estrai(tx, { estratto, selezione, dopo, quanti }, campi);
}
