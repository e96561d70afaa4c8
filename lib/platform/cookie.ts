import { env } from './env';

/** The session's cookie: `__Host-` binds it to this origin when the public address is https. */
export function nomeCookieSessione(): string {
  return env().https ? '__Host-varco-sessione' : 'varco-sessione';
}

/** The label of this browser's workstation (RT-08, CH-08): a random name, nothing about the person. */
export function nomeCookiePostazione(): string {
  return env().https ? '__Host-varco-postazione' : 'varco-postazione';
}

/** How both cookies are kept: out of reach of scripts, of other sites and of plain http where the address is https. */
export function opzioniCookie(): { httpOnly: true; secure: boolean; sameSite: 'lax'; path: '/' } {
  return { httpOnly: true, secure: env().https, sameSite: 'lax', path: '/' };
}
