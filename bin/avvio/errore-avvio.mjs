/** A reason to stop that a person can act upon: printed as one Italian sentence, without a stack trace. */
export class ErroreAvvio extends Error {}

/** @param {unknown} errore @returns {string} what to print */
export function fraseDi(errore) {
  if (errore instanceof ErroreAvvio) return errore.message;
  return errore instanceof Error ? (errore.stack ?? errore.message) : String(errore);
}
