import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { creaAutoritaDiProva, type AutoritaDiProva } from '@/lib/testing/firme';
import { ancoraConfigurata, loadAncore } from './ancore';

let prima: AutoritaDiProva;
let seconda: AutoritaDiProva;
let cartella: string;

beforeAll(async () => {
  [prima, seconda] = await Promise.all([creaAutoritaDiProva('Prima'), creaAutoritaDiProva('Seconda')]);
  cartella = path.join(prima.cartella, 'ancore');
  await mkdir(cartella);
});
afterAll(() => Promise.all([prima.chiudi(), seconda.chiudi()]));

describe('trust anchors from a directory', () => {
  it('reads PEM with one or more certificates, and DER; ignores other files', async () => {
    await writeFile(
      path.join(cartella, 'due.pem'),
      `prima\n${await readFile(prima.pem, 'utf8')}seconda\n${await readFile(seconda.pem, 'utf8')}`,
    );
    await writeFile(path.join(cartella, 'una.der'), seconda.certificato);
    await writeFile(path.join(cartella, 'LEGGIMI.txt'), 'nota');
    expect(await loadAncore(cartella)).toEqual([prima, seconda, seconda].map(({ certificato }) => ancoraConfigurata(certificato)));
  });

  it('stops at a file that is no certificate, and names it', async () => {
    await writeFile(path.join(cartella, 'rotta.crt'), 'non un certificato');
    await expect(loadAncore(cartella)).rejects.toThrow('rotta.crt');
    await expect(loadAncore(path.join(cartella, 'assente'))).rejects.toThrow('non esiste');
  });
});
