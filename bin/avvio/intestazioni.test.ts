import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { leggiReti } from './indirizzi.mjs';
import { azioneEstranea, indirizzoLeggibile, ripulisci } from './intestazioni.mjs';

const nessuno = leggiReti('');
const proxy = leggiReti('10.0.0.0/8, fd00::/8, 192.168.1.1');

function dopo(headers: IncomingHttpHeaders, socket: string, fidato = proxy): IncomingHttpHeaders {
  ripulisci(headers, socket, fidato);
  return headers;
}

describe('forwarding headers', () => {
  const falsi = {
    host: 'varco.it',
    'x-forwarded-for': '1.1.1.1',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'male.it',
    'x-real-ip': '1.1.1.1',
    forwarded: 'for=1.1.1.1',
    'cf-connecting-ip': '1.1.1.1',
  };
  const veri = {
    host: 'varco.it',
    'x-forwarded-for': '203.0.113.9',
    'x-real-ip': '203.0.113.9',
    'x-forwarded-proto': 'http',
    'x-forwarded-host': 'varco.it',
  };

  it('from anyone are replaced by what the socket knows', () => {
    expect(dopo({ ...falsi }, '203.0.113.9', nessuno)).toEqual(veri);
    expect(dopo({ ...falsi }, '203.0.113.9')).toEqual(veri);
    expect(dopo({ ...falsi }, '::ffff:203.0.113.9')).toEqual(veri);
  });

  it('from a trusted proxy are believed, and one caller remains', () => {
    expect(
      dopo(
        { host: 'interno:3000', 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'varco.it' },
        '10.0.0.2',
      ),
    ).toEqual({
      ...veri,
      host: 'interno:3000',
      'x-forwarded-proto': 'https',
    });
  });

  it('name the nearest address that is not a proxy of ours: what a caller wrote before it is worth nothing', () => {
    expect(dopo({ 'x-forwarded-for': '9.9.9.9, 203.0.113.9, 192.168.1.1' }, '::ffff:10.0.0.2')['x-forwarded-for']).toBe('203.0.113.9');
    expect(dopo({ 'x-forwarded-for': '10.0.0.7' }, '10.0.0.2')['x-forwarded-for']).toBe('10.0.0.7');
    expect(dopo({}, 'fd00::7')['x-forwarded-for']).toBe('fd00::7');
  });
});

describe('inner headers of the framework', () => {
  it.each([
    'x-middleware-subrequest',
    'x-middleware-rewrite',
    'x-invoke-path',
    'x-matched-path',
    'x-rewrite-url',
    'x-original-url',
    'x-nextjs-data',
    'x-vercel-id',
  ])('%s never reaches it, not even through a proxy', (nome) => {
    expect(dopo({ [nome]: 'x', accept: '*/*' }, '10.0.0.2')).not.toHaveProperty(nome);
    expect(dopo({ [nome]: 'x', accept: '*/*' }, '203.0.113.9')).toHaveProperty('accept', '*/*');
  });

  it.each(['rsc', 'next-router-state-tree', 'next-action', 'next-url', 'x-requested-with'])('%s, which browsers send, stays', (nome) => {
    expect(dopo({ [nome]: '1' }, '203.0.113.9')).toHaveProperty(nome, '1');
  });
});

describe('an action', () => {
  const nostra = { 'x-forwarded-host': 'localhost:3000', 'next-action': 'abc' };
  const form = { 'x-forwarded-host': 'localhost:3000', 'content-type': 'multipart/form-data; boundary=x' };

  it.each<[string, { method: string; url?: string; headers: IncomingHttpHeaders }, boolean]>([
    ['without Origin', { method: 'POST', headers: nostra }, true],
    ['with Origin null', { method: 'POST', headers: { ...nostra, origin: 'null' } }, true],
    ['from somebody else’s page', { method: 'POST', headers: { ...nostra, origin: 'http://male.it' } }, true],
    ['from another port of the same machine', { method: 'POST', headers: { ...nostra, origin: 'http://localhost:3001' } }, true],
    ['with an Origin that is no address', { method: 'POST', headers: { ...nostra, origin: 'localhost:' } }, true],
    ['sent as a form without Origin', { method: 'POST', url: '/accesso', headers: form }, true],
    ['sent as a form from somebody else’s page', { method: 'POST', url: '/accesso', headers: { ...form, origin: 'http://male.it' } }, true],
    ['from our page', { method: 'POST', headers: { ...nostra, origin: 'http://localhost:3000' } }, false],
    ['of an API, which is not a page', { method: 'POST', url: '/api/x', headers: form }, false],
    ['that only reads', { method: 'GET', headers: {} }, false],
  ])('%s: refused %s', (_caso, richiesta, rifiutata) => {
    expect(azioneEstranea(richiesta)).toBe(rifiutata);
  });
});

describe('an address', () => {
  it.each([
    ['/ufficio/%ZZ', false],
    ['/%C3', false],
    ['/a%', false],
    ['/ufficio/registro?persona=%', true],
    ['/adesione/caff%C3%A8', true],
    [undefined, true],
  ])('%s can be read: %s', (url, leggibile) => {
    expect(indirizzoLeggibile(url)).toBe(leggibile);
  });
});
