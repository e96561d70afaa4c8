import { createHash, randomBytes } from 'node:crypto';

/** A secret for a cookie or a link, 256 bits, URL-safe. It is shown once; the database keeps {@link improntaGettone} only. */
export function nuovoGettone(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a token, hex: what the database keeps and compares. */
export function improntaGettone(gettone: string): string {
  return createHash('sha256').update(gettone).digest('hex');
}
