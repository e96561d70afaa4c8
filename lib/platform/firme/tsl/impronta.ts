import { createHash } from 'node:crypto';

/** How a certificate is pinned: SHA-256 of its DER, in lower-case hexadecimal. */
export function improntaDi(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('hex');
}
