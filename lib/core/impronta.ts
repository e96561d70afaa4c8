import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a text in UTF-8, as 64 hexadecimal digits: the same content always gives the same one. */
export function improntaSha256(contenuto: string | Uint8Array): string {
  return createHash('sha256').update(contenuto).digest('hex');
}
