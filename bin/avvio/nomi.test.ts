import { describe, expect, it } from 'vitest';
import { nomiNostri } from './nomi.mjs';

describe('without a public address', () => {
  const nostro = nomiNostri({ host: '0.0.0.0', porta: 3000, baseUrl: 'http://localhost:3000' });

  it.each<[string, boolean]>([
    ['localhost:3000', true],
    ['LOCALHOST:3000', true],
    ['127.0.0.1:3000', true],
    ['[::1]:3000', true],
    ['192.168.1.5:3000', true],
    ['localhost:3001', false],
    ['localhost', false],
    ['192.168.1.6:3000', false],
    ['male.it:3000', false],
    ['male.it', false],
    ['localhost:3000@male.it', false],
    ['localhost:3000/x', false],
    ['', false],
  ])('%s: answered %s', (nome, atteso) => {
    expect(nostro(nome, '/accesso', '::ffff:192.168.1.5')).toBe(atteso);
  });

  it('the address on which it was told to listen is one, and a missing address is the local one', () => {
    expect(nomiNostri({ host: 'varco.interno', porta: 3000 })('varco.interno:3000', '/', '10.0.0.5')).toBe(true);
    expect(nomiNostri({ host: '127.0.0.1', porta: 80 })('localhost', '/', '127.0.0.1')).toBe(true);
  });
});

describe('with a public address', () => {
  const nostro = nomiNostri({ host: '127.0.0.1', porta: 3000, baseUrl: 'https://varco.comune.it' });

  it.each<[string, string, boolean]>([
    ['varco.comune.it', '/ufficio', true],
    ['Varco.Comune.it:443', '/ufficio', true],
    ['varco.comune.it:8443', '/ufficio', false],
    ['male.it', '/ufficio', false],
    ['male.it', '/api/salute', false],
    ['localhost:3000', '/accesso', false],
    ['127.0.0.1:3000', '/api/documenti/1', false],
    ['127.0.0.1:3000', '/api/salute', true],
    ['localhost:3000', '/api/pronto?x=1', true],
  ])('%s%s: answered %s', (nome, url, atteso) => {
    expect(nostro(nome, url, '127.0.0.1')).toBe(atteso);
  });
});
