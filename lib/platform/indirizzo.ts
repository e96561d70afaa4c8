import { env } from './env';

/** The public address of a page of ours, for links in messages. `percorso` begins with a slash. */
export function indirizzo(percorso: string): string {
  return env().baseUrl + percorso;
}
