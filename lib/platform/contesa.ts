import { modificatoDaAltri, type ErroreVarco } from '@/lib/core/errors';

/** Prisma's code, its adapter's kind, PostgreSQL's own: what was written is there already. */
const GIA_SCRITTO: ReadonlySet<unknown> = new Set(['P2002', 'UniqueConstraintViolation', '23505']);
/** Prisma wraps the adapter's error, which wraps the driver's: no chain is longer than this. */
const PROFONDITA = 6;

/**
 * The refusal of who wrote the same thing as another at the same moment, which the database alone could tell; null for any other fault. Rules
 * look before they write: only of two at once does the second come as far as a unique index.
 */
export function contesa(error: unknown): ErroreVarco | null {
  return isGiaScritto(error, 0) ? modificatoDaAltri() : null;
}

function isGiaScritto(error: unknown, livello: number): boolean {
  if (typeof error !== 'object' || error === null || livello > PROFONDITA) return false;
  const { code, kind, originalCode, cause, meta } = error as Record<string, unknown>;
  if ([code, kind, originalCode].some((codice) => GIA_SCRITTO.has(codice))) return true;
  const dellAdattatore = (meta as { driverAdapterError?: unknown } | null | undefined)?.driverAdapterError;
  return isGiaScritto(cause, livello + 1) || isGiaScritto(dellAdattatore, livello + 1);
}
