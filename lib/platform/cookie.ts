import { env } from './env';

/** The session's cookie: `__Host-` binds it to this origin when the public address is https. */
export function nomeCookieSessione(): string {
  return env().https ? '__Host-varco-sessione' : 'varco-sessione';
}
