import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, type AutoritaDiProva } from '@/lib/testing/firme';
import { creaCrl } from '@/lib/testing/firme-revoche';
import { loadRevoche } from './revoche';

let ca: AutoritaDiProva;
let lista: Uint8Array;
let cartella: string;

beforeAll(async () => {
  ca = await creaAutoritaDiProva();
  lista = await creaCrl(ca, { emessa: new Date('2026-01-01'), scade: new Date('2026-02-01') });
  cartella = path.join(ca.cartella, 'revoche');
  await mkdir(cartella);
});
afterAll(() => ca.chiudi());

describe('revocation lists from a directory', () => {
  it('reads DER and PEM with one or more lists; ignores other files', async () => {
    const pem = `-----BEGIN X509 CRL-----\n${Buffer.from(lista).toString('base64')}\n-----END X509 CRL-----\n`;
    await writeFile(path.join(cartella, 'una.crl'), lista);
    await writeFile(path.join(cartella, 'due.pem'), `prima\n${pem}seconda\n${pem}`);
    await writeFile(path.join(cartella, 'LEGGIMI.txt'), 'nota');
    expect(await loadRevoche(cartella)).toEqual([lista, lista, lista]);
  });

  it('stops at a file that is no list, and names it', async () => {
    await writeFile(path.join(cartella, 'rotta.crl'), lista.subarray(0, -1));
    await expect(loadRevoche(cartella)).rejects.toThrow('rotta.crl');
    await expect(loadRevoche(path.join(cartella, 'assente'))).rejects.toThrow('non esiste');
  });
});
