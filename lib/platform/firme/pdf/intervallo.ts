import { createHash } from 'node:crypto';
import type { CodiceMotivo } from '../motivi';
import type { CampoFirma } from './campi-firma';
import { elementi } from './campi-firma';
import { trovaCoda } from './coda';
import type { PdfLetto } from './pdf-letto';
import { interoDi } from './oggetti';

/** The bytes that a signature covers: everything up to the end of its revision, but for its own `<hex>` token. */
export type Intervallo = { buco: readonly [number, number]; fine: number };

/**
 * ByteRange must be `[0 b c d]` where the hole b…c is exactly the Contents token of that very dictionary and c+d is the end
 * of a revision of the file that is in the final chain. Anything looser is how signatures are wrapped or made partial.
 * The hole comes after the first `minimo` bytes (our original), unless the whole signature was already in them.
 */
export function esaminaIntervallo(documento: PdfLetto, campo: CampoFirma, minimo: number): Intervallo | CodiceMotivo {
  const numeri = elementi(documento.voce(campo.dizionario, 'ByteRange')).map((numero) => interoDi(documento.risolvi(numero)) ?? -1);
  const [inizio = -1, b = -1, c = -1, d = -1] = numeri;
  const fine = c + d;
  const altrove = b < minimo && fine > minimo;
  if (numeri.length !== 4 || inizio !== 0 || altrove || b >= c || d < 0 || fine > documento.byte.length) return 'INTERVALLO_ERRATO';
  if (campo.numero === null || !campo.contents?.esadecimale || campo.contents.inizio !== b || campo.contents.fine !== c)
    return 'FIRMA_MALPOSTA';
  const revisione = documento.byte.subarray(0, fine);
  if (!/%%EOF[\r\n]{0,2}$/.test(Buffer.from(revisione.subarray(-7)).toString('latin1'))) return 'INTERVALLO_ERRATO';
  const { startxref } = trovaCoda(revisione);
  return documento.sezioni.some(({ posizione }) => posizione === startxref) ? { buco: [b, c], fine } : 'INTERVALLO_ERRATO';
}

/** Digest over the two parts, without copying them. */
export function improntaIntervallo(byte: Uint8Array, { buco: [b, c], fine }: Intervallo): (algoritmo: string) => Buffer {
  return (algoritmo) => createHash(algoritmo).update(byte.subarray(0, b)).update(byte.subarray(c, fine)).digest();
}

/** Signing programs write the hole in one case and without white space; these are the only bytes of it that could vary unseen. */
export function esadecimaleUniforme(byte: Uint8Array, { buco: [b, c] }: Intervallo): boolean {
  if (byte[b] !== 0x3c || byte[c - 1] !== 0x3e) return false;
  let [minuscole, maiuscole] = [false, false];
  for (let i = b + 1; i < c - 1; i++) {
    const ottetto = byte[i] ?? 0;
    if (ottetto >= 0x30 && ottetto <= 0x39) continue;
    if (ottetto >= 0x61 && ottetto <= 0x66) minuscole = true;
    else if (ottetto >= 0x41 && ottetto <= 0x46) maiuscole = true;
    else return false;
  }
  return !(minuscole && maiuscole);
}
