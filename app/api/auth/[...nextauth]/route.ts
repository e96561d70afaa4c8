import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { opzioni } from '@/app/sessione';

type Contesto = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own addresses (session, csrf, sign-out), never cached. */
async function risponde(request: NextRequest, contesto: Contesto): Promise<Response> {
  const gestore = NextAuth(opzioni()) as (request: NextRequest, contesto: Contesto) => Promise<Response>;
  const risposta = await gestore(request, contesto);
  risposta.headers.set('cache-control', 'private, no-store');
  return risposta;
}

export { risponde as GET, risponde as POST };
