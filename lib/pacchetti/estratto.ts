import { lettoreDi } from '@/lib/banche/steps';
import type { DomandaDiEstratto, PaginaDiEstratto } from '@/lib/core/banca';
import { isErroreVarco, nonValido } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';

type Cosa = DomandaDiEstratto & { readonly banca: string; readonly campi: readonly string[] };

/** About how many rows; what is wrong in the selection is told beside where it was typed. */
export async function contaEstratto(tx: Tx, { banca, estratto, selezione, campi }: Cosa): Promise<number> {
  const lettore = lettoreDi(banca);
  if (!lettore.contaEstratto) throw new Error(`The bank ${banca} has extracts and does not count them`);
  try {
    return await lettore.contaEstratto(tx, { estratto, selezione }, campi);
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
  const lettore = lettoreDi(banca);
  if (!lettore.estrai) throw new Error(`The bank ${banca} has extracts and does not read them`);
  return lettore.estrai(tx, { estratto, selezione, dopo, quanti }, campi);
}
