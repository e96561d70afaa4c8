/**
 * Shape of a mailbox address. Whether a domain is certified mail (PEC) cannot be told from its name: only the manager's receipt
 * tells, so that nothing here pretends to know.
 */
const CASELLA = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** Lower case, without spaces, `mailto:` and the angle brackets that come along when pasting. */
export function normalizzaPec(testo: string): string {
  return testo
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<|>$/g, '')
    .toLowerCase();
}

/** True for one address of the shape `local@domain.tld`, within RFC 5321's lengths (64 before the @, 254 in all). */
export function isPecFormale(testo: string): boolean {
  const indirizzo = normalizzaPec(testo);
  return indirizzo.length <= 254 && indirizzo.indexOf('@') <= 64 && CASELLA.test(indirizzo);
}
