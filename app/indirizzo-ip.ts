import { headers } from 'next/headers';

/** The address of whoever asks, as `bin/web.mjs` vouches for it. */
export async function indirizzoIp(): Promise<string | null> {
  return (await headers()).get('x-forwarded-for')?.split(',')[0]?.trim() ?? null;
}
