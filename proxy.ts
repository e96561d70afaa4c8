import { NextResponse, type NextRequest } from 'next/server';
import { INTESTAZIONE_PERCORSO, INTESTAZIONE_RIFERIMENTO } from '@/lib/core/intestazioni';
import { env } from '@/lib/platform/env';

/**
 * Security headers on every page, and nothing else: who may see what is decided by the door (`lib/platform/use-case.ts`), never here,
 * because a proxy can be bypassed. Routes that take or give files stay outside the matcher: behind a proxy Next cuts bodies at 10 MB
 * and still answers 200.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const csp = politica(nonce);
  const intestazioni = new Headers(request.headers);
  // Next reads the nonce from here and puts it on its own scripts and styles; a value sent by the browser is overwritten.
  intestazioni.set('content-security-policy', csp);
  // Quoted by the pages that say something is wrong; it leaves with the answer too, so that the web server in front can log it.
  const numero = riferimento();
  intestazioni.set(INTESTAZIONE_RIFERIMENTO, numero);
  // Which area a page belongs to is the door's business (`app/porta.ts`); here it is only told.
  intestazioni.set(INTESTAZIONE_PERCORSO, request.nextUrl.pathname);
  const risposta = NextResponse.next({ request: { headers: intestazioni } });
  for (const [nome, valore] of Object.entries(SEMPRE)) risposta.headers.set(nome, valore);
  if (ANTEPRIMA.test(request.nextUrl.pathname)) risposta.headers.set('x-frame-options', 'SAMEORIGIN');
  else if (!FILE_DI_DOMANDA.test(request.nextUrl.pathname)) risposta.headers.set('content-security-policy', csp);
  risposta.headers.set(INTESTAZIONE_RIFERIMENTO, numero);
  if (env().https) risposta.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  return risposta;
}

/** A file of a domanda stands here for its cookie's sake; its route answers a policy of its own, narrower than that of the pages. */
const FILE_DI_DOMANDA = /^\/adesione\/documenti\/[^/]+$/;

/** A preview stands in a frame of our own pages, and nothing else does; its route answers a policy that says so. */
const ANTEPRIMA = /^\/(?:api\/[a-z]+|adesione)\/anteprima(?:\/[a-z]+)?$/;

const IN_SVILUPPO = process.env.NODE_ENV === 'development';

const SEMPRE: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Only scripts with this request's nonce run, and what they load. The development server needs eval and inline styles of its own. */
function politica(nonce: string): string {
  const direttive = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${IN_SVILUPPO ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${IN_SVILUPPO ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    // The previews: every other page of ours refuses to be framed.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return [...direttive, ...(env().https ? ['upgrade-insecure-requests'] : [])].join('; ');
}

/** Eight characters easy to read out on the telephone: no 0/O, 1/I/L. */
function riferimento(): string {
  const ALFABETO = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => ALFABETO[byte % ALFABETO.length]).join('');
}

export const config = {
  matcher: ['/((?!api/carica(?:/|$)|api/documenti(?:/|$)|_next/static|_next/image|icon.svg|favicon.ico).*)'],
};
