import { addebitaCopia, type Bilancio } from '../bilancio';
import { rifiuta } from '../motivi';

type Letta = { valore: string; fine: number };

/** Longest literal string that is read: real ones are names and dates. */
const MAX_LETTERALE = 1 << 20;
const FUGHE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** `(…)` with nested parentheses and escapes (ISO 32000-1 §7.3.4.2); `pos` is at the opening parenthesis. */
export function leggiStringaLetterale(byte: Uint8Array, pos: number): Letta {
  const pezzi: number[] = [];
  let aperte = 1;
  let i = pos + 1;
  for (;;) {
    const ottetto = byte[i++];
    if (i - pos > MAX_LETTERALE) rifiuta('TROPPO_COMPLESSO', 'literal string too long');
    if (ottetto === undefined) rifiuta('PDF_DANNEGGIATO', `unterminated string at byte ${pos}`);
    if (ottetto === 0x28) aperte++;
    if (ottetto === 0x29 && --aperte === 0) break;
    if (ottetto === 0x0d) {
      pezzi.push(0x0a);
      if (byte[i] === 0x0a) i++;
    } else if (ottetto === 0x5c) {
      i = leggiFuga(byte, i, pezzi);
    } else pezzi.push(ottetto);
  }
  return { valore: Buffer.from(pezzi).toString('latin1'), fine: i };
}

/** Appends what follows a backslash and returns the position after it. */
function leggiFuga(byte: Uint8Array, i: number, pezzi: number[]): number {
  const ottale = /^[0-7]{1,3}/.exec(Buffer.from(byte.subarray(i, i + 3)).toString('latin1'))?.[0];
  if (ottale) {
    pezzi.push(parseInt(ottale, 8) & 0xff);
    return i + ottale.length;
  }
  const ottetto = byte[i] ?? 0;
  if (ottetto === 0x0d) return i + (byte[i + 1] === 0x0a ? 2 : 1);
  if (ottetto === 0x0a) return i + 1;
  pezzi.push((FUGHE[String.fromCharCode(ottetto)] ?? String.fromCharCode(ottetto)).charCodeAt(0));
  return i + 1;
}

/** Text of the digits, the same without white space, the bytes, and their characters. */
const COPIE_PER_CIFRA = 3;

/** `<…>` of hexadecimal digits and white space; an odd last digit counts as followed by 0. */
export function leggiStringaEsadecimale(byte: Uint8Array, pos: number, bilancio: Pick<Bilancio, 'copie'>): Letta {
  const fine = byte.indexOf(0x3e, pos);
  if (fine < 0) rifiuta('PDF_DANNEGGIATO', `unterminated string at byte ${pos}`);
  addebitaCopia(bilancio, COPIE_PER_CIFRA * (fine - pos));
  const testo = Buffer.from(byte.buffer, byte.byteOffset + pos + 1, fine - pos - 1).toString('latin1');
  const cifre = /[\s\0]/.test(testo) ? testo.replace(/[\s\0]/g, '') : testo;
  if (!/^[0-9A-Fa-f]*$/.test(cifre)) rifiuta('PDF_DANNEGGIATO', `bad hexadecimal string at byte ${pos}`);
  return { valore: Buffer.from(cifre.length % 2 ? `${cifre}0` : cifre, 'hex').toString('latin1'), fine: fine + 1 };
}
