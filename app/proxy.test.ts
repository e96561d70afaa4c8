import { NextRequest } from 'next/server';
import { describe, expect, it, vi } from 'vitest';
import { proxy } from '@/proxy';

vi.mock('@/lib/platform/env', () => ({ env: () => ({ baseUrl: 'https://varco.comune.example/', https: true, secret: 'x'.repeat(32) }) }));

const risposta = (percorso: string) => proxy(new NextRequest(`https://varco.comune.example${percorso}`)).headers;
const ID = '7d2b0f8e-0000-4000-8000-000000000000';

describe('the headers of every answer', () => {
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
