import { NextRequest } from 'next/server';
import { describe, expect, it, vi } from 'vitest';
import { nonValido, regola } from '@/lib/core/errors';
import type { Richiesta } from '@/lib/platform/apertura';
import { anteprima } from './anteprima';

vi.mock('@/lib/platform/env', () => ({ env: () => ({ baseUrl: 'https://varco.comune.example/', https: true, secret: 'x'.repeat(32) }) }));

const PDF = new TextEncoder().encode('%PDF-1.7 prova');
const chi = () =>
  Promise.resolve({ credenziale: { tipo: 'SESSIONE', tokenHash: 'x' }, now: new Date(0), indirizzoIp: null } satisfies Richiesta);
const caso = (esegui: (input: unknown) => Promise<unknown>) => ({
  name: 'anteprima-atto',
  permission: 'atto:anteprima' as const,
  esegui: (_richiesta: Richiesta, input: unknown) => esegui(input) as Promise<{ nome: string; mime: string; contenuto: Uint8Array }>,
});
const pronta = vi.fn(() => Promise.resolve({ nome: 'Diffida’s (bozza).pdf', mime: 'application/pdf', contenuto: PDF }));

function richiesta(corpo: string | null, intestazioni: Record<string, string> = {}): NextRequest {
  const testo = corpo === null ? 'altro=1' : new URLSearchParams({ richiesta: corpo }).toString();
  return new NextRequest('https://varco.comune.example/api/atti/anteprima', {
    method: 'POST',
    body: testo,
    headers: {
      origin: 'https://varco.comune.example',
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(testo.length),
      ...intestazioni,
    },
  });
}

describe('the route of a preview', () => {
  it('answers a PDF shown in a frame of ours, kept by nobody, that loads nothing', async () => {
    const risposta = await anteprima(richiesta('{"tipo":"DIFFIDA"}'), caso(pronta), chi);
    expect(pronta).toHaveBeenCalledWith({ tipo: 'DIFFIDA' });
    expect(new Uint8Array(await risposta.arrayBuffer())).toEqual(PDF);
    expect(Object.fromEntries(risposta.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline; .*Diffida%E2%80%99s%20%28bozza%29\.pdf$/) as string,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
    });
  });

  it.each([null, '{', 'undefined'])('does not read %j', async (corpo) => {
    pronta.mockClear();
    expect((await anteprima(richiesta(corpo), caso(pronta), chi)).status).toBe(422);
    expect(pronta).not.toHaveBeenCalled();
  });

  it('is refused from elsewhere, and when it is larger than anything typed, before anybody asks who sends it', async () => {
    const mai = vi.fn(chi);
    expect((await anteprima(richiesta('{}', { origin: 'https://male.example' }), caso(pronta), mai)).status).toBe(403);
    expect(mai).not.toHaveBeenCalled();
    expect((await anteprima(richiesta('{}', { 'content-length': '600000' }), caso(pronta), chi)).status).toBe(422);
  });

  it('says a refusal in a plain sentence in the frame, and as a page to who opened one', async () => {
    const rifiuta = caso(() => Promise.reject(nonValido({ operatori: 'Scegli almeno un operatore.' })));
    const nelRiquadro = await anteprima(richiesta('{}', { 'sec-fetch-dest': 'iframe' }), rifiuta, chi);
    expect([nelRiquadro.status, nelRiquadro.headers.get('content-type')]).toEqual([422, 'text/plain; charset=utf-8']);
    expect(await nelRiquadro.text()).toBe('Scegli almeno un operatore.');
    const altra = caso(() => Promise.reject(regola('X', 'Ora non si può.')));
    const inPagina = await anteprima(richiesta('{}', { 'sec-fetch-dest': 'document' }), altra, chi);
    expect([inPagina.status, inPagina.headers.get('content-type')]).toEqual([409, 'text/html; charset=utf-8']);
    expect(await inPagina.text()).toContain('Ora non si può.');
  });
});
