import { createHash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits: the same text always gives the same one. */
export function improntaTesto(testo: string): string {
  return createHash('sha256').update(testo).digest('hex');
}
