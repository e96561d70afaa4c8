import { confrontaConGeneralita } from '@/lib/core/codice-fiscale-confronto';
import { collegaSchema } from './schema-persone';

/**
 * What does not match between the name of a new colleague, as typed, and its codice fiscale: the sentences of the wizard's warning. Empty
 * when all agrees, and for a form that is not valid yet, which the command refuses by itself.
 */
export async function dubbiCollega(valori: unknown): Promise<string[]> {
  const letti = collegaSchema.safeParse(valori);
  return letti.success ? confrontaConGeneralita(letti.data) : [];
}
