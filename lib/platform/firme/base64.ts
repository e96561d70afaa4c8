const CIFRE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const UGUALE = 0x3d;
const ALTRO = 0xff;
const SALTATO = 0xfe;

/** Value of each octet: a digit, white space that is passed over, or nothing that belongs in base64. */
const TAVOLA = new Uint8Array(256).fill(ALTRO);
[...CIFRE].forEach((cifra, valore) => (TAVOLA[cifra.charCodeAt(0)] = valore));
[...' \t\r\n'].forEach((bianco) => (TAVOLA[bianco.charCodeAt(0)] = SALTATO));

/**
 * Strict base64 with its padding (RFC 4648 §3.5: no stray bits), broken into lines anyhow; null for anything else. Octet by octet, because
 * Node's reader passes over what it does not know, and checking its answer takes as many copies of a large envelope as there are steps. The
 * answer is written over the text, which it never overtakes: no copy at all.
 */
export function leggiBase64(byte: Uint8Array): Uint8Array | null {
  let [scritti, cifre, riempimento, resto] = [0, 0, 0, 0];
  for (let pos = 0; pos < byte.length; pos++) {
    const ottetto = byte[pos] ?? 0;
    const valore = TAVOLA[ottetto] ?? ALTRO;
    if (valore === SALTATO) continue;
    if (ottetto === UGUALE) {
      riempimento++;
      continue;
    }
    if (valore === ALTRO || riempimento > 0) return null;
    if (cifre % 4 === 0) {
      // Four digits together, as nearly all of them are.
      const [secondo, terzo, quarto] = [
        TAVOLA[byte[pos + 1] ?? 0] ?? ALTRO,
        TAVOLA[byte[pos + 2] ?? 0] ?? ALTRO,
        TAVOLA[byte[pos + 3] ?? 0] ?? ALTRO,
      ];
      if ((secondo | terzo | quarto) < 64) {
        byte[scritti++] = (valore << 2) | (secondo >> 4);
        byte[scritti++] = (secondo << 4) | (terzo >> 2);
        byte[scritti++] = (terzo << 6) | quarto;
        cifre += 4;
        pos += 3;
        continue;
      }
    }
    resto = ((resto << 6) | valore) & 0xffff;
    const bit = (++cifre * 6) % 8;
    if (bit < 6) byte[scritti++] = (resto >> bit) & 0xff;
  }
  const avanzo = (cifre * 6) % 8;
  const intero = riempimento <= 2 && (cifre + riempimento) % 4 === 0 && (resto & ((1 << avanzo) - 1)) === 0;
  return intero ? byte.subarray(0, scritti) : null;
}
