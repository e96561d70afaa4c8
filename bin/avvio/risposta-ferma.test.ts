import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { servizioFermo } from '@/lib/platform/guasti';
import { conStatoVero } from './risposta-ferma.mjs';

const senzaDatabase = () => servizioFermo(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }));

/** What each path does, as Next does: the status is set, the head leaves by itself with the body. */
const PAGINE: Record<string, (risposta: http.ServerResponse) => Promise<void>> = {
  '/ferma': async (risposta) => {
    await Promise.resolve();
    senzaDatabase();
    risposta.statusCode = 500;
    risposta.end('<h1>fermo</h1>');
  },
  '/guasta': async (risposta) => void risposta.writeHead(500, { 'content-type': 'text/plain' }).end('guasto'),
  '/azione': async (risposta) => {
    senzaDatabase();
    risposta.end('una frase');
  },
  '/file': async (risposta) => void risposta.writeHead(503).end('fermo'),
};

describe('the status of a page that could not be made', () => {
  let base = '';
  const server = http.createServer((richiesta, risposta) => void conStatoVero(risposta, () => PAGINE[richiesta.url ?? '']?.(risposta)));
  beforeAll(async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await new Promise<void>((pronto) => server.listen(0, '127.0.0.1', pronto));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    vi.restoreAllMocks();
    server.close();
  });

  it.each([
    ['503 when the database is away', '/ferma', 503, '30'],
    ['500 when it is a fault', '/guasta', 500, null],
    ['untouched when a form is answered in words', '/azione', 200, null],
    ['with the time to try again for what says 503 by itself', '/file', 503, '30'],
  ])('is %s', async (_caso, percorso, stato, riprova) => {
    const risposta = await fetch(base + percorso);
    expect([risposta.status, risposta.headers.get('retry-after')]).toEqual([stato, riprova]);
  });

  it('is of one request only, whoever is served at the same time', async () => {
    const risposte = await Promise.all(['/ferma', '/guasta', '/ferma', '/guasta'].map((percorso) => fetch(base + percorso)));
    expect(risposte.map(({ status }) => status)).toEqual([503, 500, 503, 500]);
  });
});
