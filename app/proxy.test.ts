import { NextRequest } from 'next/server';
import { describe, expect, it, vi } from 'vitest';
import { proxy } from '@/proxy';

vi.mock('@/lib/platform/env', () => ({ env: () => ({ baseUrl: 'https://varco.comune.example/', https: true, secret: 'x'.repeat(32) }) }));

const risposta = (percorso: string) => proxy(new NextRequest(`https://varco.comune.example${percorso}`)).headers;
const ID = '7d2b0f8e-0000-4000-8000-000000000000';

describe('the headers of every answer', () => {
  it('a page frames nothing but what is ours, and may not be framed', () => {
    const politica = risposta('/ufficio').get('content-security-policy');
    expect(politica).toContain("frame-src 'self';");
    expect(politica).toContain("frame-ancestors 'none'");
    expect(politica).toContain("object-src 'none';");
    expect(risposta('/ufficio').get('x-frame-options')).toBe('DENY');
  });

  it.each(['/api/atti/anteprima', '/api/adesioni/anteprima/attestazione', '/api/convenzioni/anteprima/modifica', '/adesione/anteprima'])(
    '%s alone may stand in a frame of ours, under its own policy',
    (percorso) => {
      const intestazioni = risposta(percorso);
      expect(intestazioni.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(intestazioni.get('content-security-policy')).toBeNull();
      expect(intestazioni.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it.each(['/api/atti/anteprima/altro/ancora', '/ufficio/atti/anteprima', '/adesione/roma/anteprima', '/api/anteprima', '/api/esci'])(
    '%s may not',
    (percorso) => {
      expect(risposta(percorso).get('x-frame-options')).toBe('DENY');
      expect(risposta(percorso).get('content-security-policy')).toContain("frame-ancestors 'none'");
    },
  );

  it.each(['/', '/adesione/documenti', `/adesione/documenti/${ID}/altro`, `/adesione/roma/documenti/${ID}`])(
    '%s has the policy of the pages',
    (percorso) => {
      expect(risposta(percorso).get('content-security-policy')).toMatch(/script-src 'self' 'nonce-/);
    },
  );

  it('a file of a domanda keeps the policy of its own route, and every other defence', () => {
    const intestazioni = risposta(`/adesione/documenti/${ID}`);
    expect(intestazioni.get('content-security-policy')).toBeNull();
    expect(Object.fromEntries(intestazioni)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': expect.stringContaining('max-age=') as string,
    });
  });
});
