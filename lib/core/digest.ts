/**
 * The four families of refusal. Each becomes one HTTP status and one kind of screen.
 */
export type FamigliaErrore = 'NON_TROVATO' | 'VIETATO' | 'REGOLA' | 'NON_VALIDO';

/** `FERMO`: the service cannot answer now (database away, starting up); it is nobody's refusal. */
export type MotivoSchermata = FamigliaErrore | 'FERMO';

const MARCA = 'VARCO';

/**
 * In production React hides the message of what a page throws, but lets its `digest` through to the error screen. So a refusal carries
 * there the sentence that was written for the person, and only that.
 */
export function componiDigest(motivo: MotivoSchermata, codice: string, messaggio: string): string {
  return [MARCA, motivo, codice, messaggio].join(';');
}

/** The refusal inside a digest; null for Next's own digests (a number that also stands in the log). */
export function leggiDigest(digest: string | undefined): { motivo: MotivoSchermata; codice: string; messaggio: string } | null {
  const [marca, motivo, codice, ...messaggio] = (digest ?? '').split(';');
  if (marca !== MARCA || !isMotivo(motivo) || !codice) return null;
  return { motivo, codice, messaggio: messaggio.join(';') };
}

const MOTIVI: readonly string[] = ['NON_TROVATO', 'VIETATO', 'REGOLA', 'NON_VALIDO', 'FERMO'] satisfies MotivoSchermata[];

function isMotivo(testo: string | undefined): testo is MotivoSchermata {
  return testo !== undefined && MOTIVI.includes(testo);
}
