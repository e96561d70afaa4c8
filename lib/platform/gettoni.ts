import { randomBytes } from 'node:crypto';
import { improntaSha256 } from '@/lib/core/impronta';

/** A secret for a cookie or a link, 256 bits, URL-safe. It is shown once; the database keeps {@link improntaGettone} only. */
export function nuovoGettone(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a token, hex: what the database keeps and compares. */
export function improntaGettone(gettone: string): string {
  return improntaSha256(gettone);
}

/** A name for a browser's workstation, e.g. `PC-4F09A2`: it tells workstations apart in the register (RT-08) and says nothing else. */
export function nuovaPostazione(): string {
  return `PC-${randomBytes(3).toString('hex').toUpperCase()}`;
}
