import { parteFirmaSchema } from '@/lib/convenzioni/schema';
import { caricareFirmaErogatore } from '@/lib/convenzioni/use-cases/caricare-firma-erogatore';
import { caricareFirmaFruitore } from '@/lib/convenzioni/use-cases/caricare-firma-fruitore';
import { inputNonValido } from '@/lib/core/errors';
import type { CasoUso } from '@/lib/platform/use-case';

const ATTO = { FRUITORE: caricareFirmaFruitore, EROGATORE: caricareFirmaErogatore } as const;

/** The act that takes the signed file of one party. Refuses (NON_VALIDO) what names neither: a signature is never guessed whose it is. */
export function firmaDiParte(parte: unknown): CasoUso<{ stato: string }> {
  const letta = parteFirmaSchema.safeParse(parte);
  if (!letta.success) throw inputNonValido(letta.error.issues.map((problema) => ({ ...problema, path: ['parte'] })));
  return ATTO[letta.data];
}
