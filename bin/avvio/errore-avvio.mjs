/** A reason to stop that a person can act upon: printed as one Italian sentence, without a stack trace. */
export class ErroreAvvio extends Error {}

/** What the system says of files, wherever it says it. */
const DAL_SISTEMA = {
  EACCES: 'questo utente non ha il permesso: avvia Varco come chi possiede la cartella',
  EPERM: 'questo utente non ha il permesso: avvia Varco come chi possiede la cartella',
  EROFS: 'il disco è in sola lettura',
  ENOSPC: 'il disco è pieno: libera spazio e riprova',
  EDQUOT: 'lo spazio concesso a questo utente è finito: liberane e riprova',
  EMFILE: 'troppi file aperti da questo utente: alza il limite (ulimit -n) e riprova',
};

/** PostgreSQL's and the system's own words, in whatever they are wrapped. */
const DISCO_PIENO = /No space left on device|\bENOSPC\b/;

/** @param {unknown} errore @returns {string | undefined} the sentence for what the system refused; undefined: it is something else */
export function fraseDelSistema(errore) {
  if (!(errore instanceof Error)) return undefined;
  const { code = '', path = '' } = /** @type {NodeJS.ErrnoException} */ (errore);
  if (path && DAL_SISTEMA[code]) return `Non è possibile usare ${path}: ${DAL_SISTEMA[code]}.`;
  return DISCO_PIENO.test(errore.message) ? 'Il disco è pieno: libera spazio e riprova.' : undefined;
}

/** @param {unknown} errore @returns {string} what to print */
export function fraseDi(errore) {
  const delSistema = fraseDelSistema(errore);
  if (delSistema) return delSistema;
  if (errore instanceof ErroreAvvio) return errore.message;
  return errore instanceof Error ? (errore.stack ?? errore.message) : String(errore);
}
