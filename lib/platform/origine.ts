import { env } from './env';

/**
 * Whether a request that changes something comes from a page of ours: from the public address, or from the very name that it was sent to
 * (the same machine reached by another name). A browser always says where a form comes from; "null" says only that somebody took it away.
 * Where the public address is https, a page of plain http is somebody else's, whatever name it bears.
 */
export function stessaOrigine(request: Request): boolean {
  const origine = request.headers.get('origin');
  if (!origine || !URL.canParse(origine)) return false;
  if (origine === new URL(env().baseUrl).origin) return true;
  const { host, protocol } = new URL(origine);
  return host === request.headers.get('host') && (protocol === 'https:' || (protocol === 'http:' && !env().https));
}
