import { randomBytes } from 'node:crypto';
import { isErroreVarco } from '@/lib/core/errors';
import type { Esito } from '@/lib/core/esito';

const FRASE = 'Qualcosa non ha funzionato per un guasto del sistema: quello che hai scritto è ancora qui. Riprova tra qualche minuto; se si ripete, comunica il riferimento all’ufficio.';

/** Writes the fault in the log, one JSON line without personal data, and answers the reference that the person reads. */
export function annotaGuasto(error: unknown): string {
  const riferimento = randomBytes(4).toString('hex').toUpperCase();
  const { name, message, stack } = error instanceof Error ? error : { name: 'Sconosciuto', message: String(error), stack: undefined };
  process.stderr.write(`${JSON.stringify({ livello: 'errore', riferimento, name, message, stack })}\n`);
  return riferimento;
}

/** The one translation from what was thrown to what a form shows. */
export function esitoDaErrore(error: unknown): Extract<Esito<never>, { ok: false }> {
  if (isErroreVarco(error)) {
    return { ok: false, famiglia: error.famiglia, codice: error.codice, messaggio: error.message, campi: error.campi };
  }
  return { ok: false, famiglia: 'GUASTO', codice: 'GUASTO', messaggio: FRASE, campi: {}, riferimento: annotaGuasto(error) };
}
