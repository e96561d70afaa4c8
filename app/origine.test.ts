import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NextRequest } from 'next/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { regola } from '@/lib/core/errors';
import { caricareDesignazione } from '@/lib/operatori/use-cases/caricare-designazione';
import { POST as esci } from './api/esci/route';
import { caricamento } from './caricamento';
import { chiudiSessione } from './sessione';

/** The public address as its proxy serves it, and the name under which the process itself is reached. */
const PUBBLICO = 'https://varco.comune.example';
const INTERNO = '10.0.0.5:3000';

vi.mock('@/lib/platform/env', () => ({ env: () => ({ baseUrl: 'https://varco.comune.example/', https: true, secret: 'x'.repeat(32) }) }));
vi.mock('./sessione', () => ({ chiudiSessione: vi.fn(() => Promise.resolve()) }));

const COOKIE = '__Host-varco-sessione';
const richiesta = (origin: string | null, host = INTERNO) =>
  new NextRequest(`http://${host}/api/esci`, {
    method: 'POST',
    headers: { host, cookie: `${COOKIE}=segreto`, ...(origin === null ? {} : { origin }) },
  });

const ESTRANEE = [
  ['without Origin', null],
  ['with an empty Origin', ''],
  ['with Origin null', 'null'],
  ['from somebody else’s page', 'https://male.example'],
  ['from a page whose name begins like ours', 'https://varco.comune.example.male.example'],
  ['from another port of the same name', 'https://varco.comune.example:8443'],
  ['from the public name in plain http', 'http://varco.comune.example'],
  ['from the process’s own name in plain http', `http://${INTERNO}`],
  ['with an Origin that is no address', 'varco.comune.example'],
] as const;
const NOSTRE = [
  ['behind a proxy, from the public address', PUBBLICO, INTERNO],
  ['from the name it was sent to, by https', 'https://varco.lan', 'varco.lan'],
] as const;

/** Every route that takes something, found on the disk: one that is added is tried too. */
const ROTTE = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
  (uno) => uno.endsWith('route.ts') && /\bPOST\b/.test(readFileSync(path.join(import.meta.dirname, uno), 'utf8')),
);
/** Of these, the systems of a comune have no page to come from, and leaving and entering have tests of their own. */
const A_PARTE = ['api/auth/[...nextauth]/route.ts', 'api/esci/route.ts', 'api/flusso/[banca]/route.ts'];

describe('an upload', () => {
  const giunta = vi.fn(() => Promise.reject(regola('GIUNTA', 'The request got past the check.')));
  const carica = (request: Request) =>
    caricamento(request, { casoUso: caricareDesignazione, tipi: ['PDF'], input: () => ({}), chi: giunta });
  beforeEach(() => void giunta.mockClear());

  it.each(ESTRANEE)('%s is refused before anybody asks who sends it', async (_caso, origine) => {
    const risposta = await carica(richiesta(origine));
    expect(risposta.status).toBe(403);
    expect(await risposta.json()).toMatchObject({ ok: false, codice: 'ORIGINE_NON_AMMESSA' });
    expect(giunta).not.toHaveBeenCalled();
  });

  it.each(NOSTRE)('%s goes on', async (_caso, origine, host) => {
    expect(await (await carica(richiesta(origine, host))).json()).toMatchObject({ codice: 'GIUNTA' });
  });
});

describe('every route that takes something', () => {
  it('is known: those that look at no page of origin are three', () => {
    expect(ROTTE).toEqual(expect.arrayContaining(A_PARTE));
    expect(ROTTE.length).toBeGreaterThan(20);
  });

  it.each(ROTTE.filter((una) => !A_PARTE.includes(una)))('%s refuses who comes from elsewhere, or from nowhere', async (percorso) => {
    const { POST } = (await import(/* @vite-ignore */ `./${percorso}`)) as {
      POST: (request: Request, contesto: { params: Promise<{ id: string }> }) => Promise<Response>;
    };
    for (const origine of ['https://male.example', null]) {
      const risposta = await POST(richiesta(origine), { params: Promise.resolve({ id: 'x' }) });
      expect(risposta.status).toBe(403);
      if (percorso.startsWith('api/carica/')) expect(await risposta.json()).toMatchObject({ codice: 'ORIGINE_NON_AMMESSA' });
    }
  });
});

describe('leaving', () => {
  beforeEach(() => void vi.mocked(chiudiSessione).mockClear());

  it.each(ESTRANEE)('%s logs nobody out, and is not told to be out', async (_caso, origine) => {
    const risposta = await esci(richiesta(origine));
    expect(chiudiSessione).not.toHaveBeenCalled();
    expect(risposta.headers.get('set-cookie')).toBeNull();
    expect(risposta.headers.get('location')).toBeNull();
    expect(risposta.status).toBe(403);
    expect(await risposta.text()).toContain('sei ancora dentro');
  });

  it.each(NOSTRE)('%s closes the session and takes the cookie away, as it was set', async (_caso, origine, host) => {
    const risposta = await esci(richiesta(origine, host));
    expect(chiudiSessione).toHaveBeenCalledTimes(1);
    expect(risposta.headers.get('set-cookie')).toMatch(/^__Host-varco-sessione=; Path=\/; .*Max-Age=0; Secure; HttpOnly; SameSite=lax$/i);
  });
});
