import { NextRequest } from 'next/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leggiAmbiente } from './ambiente.mjs';
import { ErroreAvvio } from './errore-avvio.mjs';
import { leggiReti } from './indirizzi.mjs';
import { ripulisci } from './intestazioni.mjs';

const DATABASE_URL = 'postgresql://varco:segreta@db.interno:5432/varco';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The web's modules as a process whose public address is that one reads them. */
async function alIndirizzo(VARCO_BASE_URL: string) {
  const ambiente = {
    VARCO_BASE_URL,
    VARCO_DB_APP_URL: 'x',
    VARCO_DB_SERVIZIO_URL: 'x',
    VARCO_SECRET: 's'.repeat(32),
    VARCO_DATA: '.varco',
  };
  for (const [nome, valore] of Object.entries(ambiente)) vi.stubEnv(nome, valore);
  const [{ proxy }, { nomeCookiePostazione, nomeCookieSessione, opzioniCookie }] = [
    await import('../../proxy'),
    await import('../../lib/platform/cookie'),
  ];
  return {
    intestazioni: proxy(new NextRequest(`${VARCO_BASE_URL}/accesso`)).headers,
    cookie: opzioniCookie(),
    nomi: [nomeCookieSessione(), nomeCookiePostazione()],
  };
}

describe('data that cross a network are encrypted', () => {
  it.each([
    { VARCO_BASE_URL: 'http://varco.comune.it' },
    { VARCO_BASE_URL: 'http://localhost.comune.it' },
    { VARCO_BASE_URL: 'http://10.1.2.3:3000', VARCO_HOST: '10.1.2.3' },
    { VARCO_BASE_URL: 'http://localhost:3000', VARCO_HOST: '0.0.0.0' },
    { VARCO_HOST: '0.0.0.0' },
    { VARCO_HOST: '10.1.2.3' },
  ])('RT-05 SA-03 CH-17 refuses to start in clear for others: %o', (env) => {
    expect(() => leggiAmbiente({ ...env, DATABASE_URL })).toThrow(ErroreAvvio);
    expect(() => leggiAmbiente({ ...env, DATABASE_URL })).toThrow(/^La variabile VARCO_BASE_URL non va bene: .*https.*\.$/);
    expect(() => leggiAmbiente({ ...env, VARCO_DEMO: '0' })).toThrow(ErroreAvvio);
  });

  it.each([
    { VARCO_BASE_URL: 'https://varco.comune.it', VARCO_HOST: '0.0.0.0' },
    { VARCO_BASE_URL: 'http://localhost:3000' },
    { VARCO_BASE_URL: 'http://127.0.0.1:3000' },
    { VARCO_HOST: '::1' },
    { VARCO_HOST: '0.0.0.0', VARCO_DEMO: '1' },
    {},
  ])('starts by https, for its own machine, or with invented people: %o', (env) => {
    expect(leggiAmbiente({ ...env, DATABASE_URL }).host).toBeTruthy();
  });

  it('RT-05 SA-03 CH-17 CH-16 ties browser and cookies to https', async () => {
    const { intestazioni, cookie, nomi } = await alIndirizzo('https://varco.comune.it');
    expect(intestazioni.get('strict-transport-security')).toMatch(/^max-age=\d{8,}; includeSubDomains$/);
    expect(intestazioni.get('content-security-policy')).toContain('upgrade-insecure-requests');
    expect(cookie).toMatchObject({ secure: true, httpOnly: true });
    for (const nome of nomi) expect(nome).toMatch(/^__Host-/);
  });

  it('does not promise https where there is none: a browser would never come back to the demo', async () => {
    const { intestazioni, cookie } = await alIndirizzo('http://localhost:3000');
    expect(intestazioni.get('strict-transport-security')).toBeNull();
    expect(intestazioni.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
    expect(cookie.secure).toBe(false);
  });
});

describe('the reverse proxy in front', () => {
  it('FU-06 is the only one to reach Varco, and the only one believed when it says https', () => {
    expect(leggiAmbiente({ DATABASE_URL, VARCO_BASE_URL: 'https://varco.comune.it' }).host).toBe('127.0.0.1');
    const arrivata = (da: string) => {
      const headers = { host: 'varco.comune.it', 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' };
      ripulisci(headers, da, leggiReti('127.0.0.1'));
      return headers;
    };
    expect(arrivata('127.0.0.1')).toMatchObject({ 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' });
    expect(arrivata('198.51.100.7')).toMatchObject({ 'x-forwarded-proto': 'http', 'x-forwarded-for': '198.51.100.7' });
  });
});
