import { randomBytes } from 'node:crypto';
import { componiDigest } from '@/lib/core/digest';
import { isErroreVarco } from '@/lib/core/errors';
import type { Esito } from '@/lib/core/esito';
import { segnalaFermo } from './risposta';

const FRASE =
  'Qualcosa non ha funzionato per un guasto del sistema: quello che hai scritto è ancora qui. Riprova tra qualche minuto; se si ripete, comunica il riferimento all’ufficio.';
const FRASE_FERMO =
  'Il servizio non è raggiungibile in questo momento: quello che hai scritto è ancora qui. Riprova tra qualche minuto; se si ripete, comunica il riferimento all’ufficio.';

/** Prisma's codes, its adapter's kinds, Node's and PostgreSQL's own: the database is away, going away or not yet back. */
const SENZA_DATABASE: ReadonlySet<unknown> = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2037',
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08001',
  '08003',
  '08006',
]);
const FRASI_SENZA_DATABASE =
  /^(?:Connection terminated|Client has encountered a connection error)|Unable to start a transaction in the given time/;
/** Prisma wraps the adapter's error, which wraps the driver's: no chain is longer than this. */
const PROFONDITA = 6;

/** Whether what was thrown says that the database does not answer, at whatever depth it is said. */
export function isSenzaDatabase(error: unknown, livello = 0): boolean {
  if (typeof error !== 'object' || error === null || livello > PROFONDITA) return false;
  const { code, kind, originalCode, message, cause, meta } = error as Record<string, unknown>;
  if ([code, kind, originalCode].some((codice) => SENZA_DATABASE.has(codice))) return true;
  if (typeof message === 'string' && FRASI_SENZA_DATABASE.test(message)) return true;
  const dellAdattatore =
    typeof meta === 'object' && meta !== null ? (meta as { driverAdapterError?: unknown }).driverAdapterError : undefined;
  return isSenzaDatabase(cause, livello + 1) || isSenzaDatabase(dellAdattatore, livello + 1);
}

/** The service cannot answer now. It brings to the error screen the reference that stands in the log, and nothing of what was thrown. */
class ServizioFermo extends Error {
  readonly brand = 'ServizioFermo' as const;

  constructor(readonly riferimento: string) {
    super(FRASE_FERMO);
  }

  get digest(): string {
    return componiDigest('FERMO', this.riferimento, '');
  }
}

/** By brand, as refusals are: `instanceof` breaks across bundler chunks. */
function isFermo(error: unknown): error is ServizioFermo {
  return typeof error === 'object' && error !== null && (error as { brand?: unknown }).brand === 'ServizioFermo';
}

/**
 * What was thrown as {@link ServizioFermo}, logged once, when the database is away; null for any other fault and for refusals. The
 * request under way will be answered 503.
 */
export function servizioFermo(error: unknown): ServizioFermo | null {
  if (isFermo(error)) return error;
  if (!isSenzaDatabase(error)) return null;
  segnalaFermo();
  return new ServizioFermo(annotaGuasto(error));
}

/** The same reading, which throws {@link ServizioFermo} when the database is away. */
export async function oFermo<T>(lettura: Promise<T>): Promise<T> {
  try {
    return await lettura;
  } catch (error) {
    throw servizioFermo(error) ?? error;
  }
}

/**
 * Writes the fault in the log, one JSON line without personal data, and answers the reference that the person reads. A database that is
 * away is told without a stack: while it is, every attempt to come back says the same.
 */
export function annotaGuasto(error: unknown): string {
  const riferimento = randomBytes(4).toString('hex').toUpperCase();
  const { name, message, stack } = error instanceof Error ? error : { name: 'Sconosciuto', message: String(error), stack: undefined };
  const traccia = isSenzaDatabase(error) ? undefined : stack;
  process.stderr.write(`${JSON.stringify({ livello: 'errore', riferimento, name, message, stack: traccia })}\n`);
  return riferimento;
}

/** The one translation from what was thrown to what a form shows. */
export function esitoDaErrore(error: unknown): Extract<Esito<never>, { ok: false }> {
  if (isErroreVarco(error)) {
    const { famiglia, codice, message: messaggio, campi, dettagli } = error;
    return { ok: false, famiglia, codice, messaggio, campi, ...(dettagli.length > 0 && { dettagli }) };
  }
  const fermo = servizioFermo(error);
  if (fermo)
    return { ok: false, famiglia: 'GUASTO', codice: 'SERVIZIO_FERMO', messaggio: fermo.message, campi: {}, riferimento: fermo.riferimento };
  return { ok: false, famiglia: 'GUASTO', codice: 'GUASTO', messaggio: FRASE, campi: {}, riferimento: annotaGuasto(error) };
}

/** The status of an answer that is no page. Room for uploads and database come back by themselves: 503. */
export function statoHttpDi(error: unknown): number {
  if (!isErroreVarco(error)) return isFermo(error) || isSenzaDatabase(error) ? 503 : 500;
  if (error.codice === 'TROPPI_CARICAMENTI') return 503;
  return error.codice === 'FILE_TROPPO_GRANDE' ? 413 : error.statoHttp;
}
