import { z } from 'zod';
import { query, type CasoUso } from './use-case';

/**
 * Whether whoever sends a file may do `casoUso` at all, asked before its file is read: it has that use case's name and permission, so
 * that a refusal stands in the register under what was tried. It reads nothing; everything else is asked again, with the file, by the use
 * case itself.
 */
export function verificareCaricamento<T>({ name, permission }: CasoUso<T>): CasoUso<true> {
  return query({ name, permission, input: z.object({}), discloses: false, run: () => Promise.resolve(true as const) });
}
