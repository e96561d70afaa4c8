import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eAggiornata, impronta, rifai } from './impronte.mjs';
import { improntaSorgenti } from './preparazione.mjs';

let radice = '';
const scrivi = (file: string, testo: string): void => {
  fs.mkdirSync(path.dirname(path.join(radice, file)), { recursive: true });
  fs.writeFileSync(path.join(radice, file), testo);
};

beforeEach(() => {
  radice = fs.mkdtempSync(path.join(os.tmpdir(), 'varco-impronte-'));
  scrivi('app/pagina.tsx', 'uno');
  scrivi('lib/regola.ts', 'due');
});
afterEach(() => fs.rmSync(radice, { recursive: true }));

describe('the fingerprint of the sources', () => {
  it.each([
    ['a changed text', () => scrivi('app/pagina.tsx', 'altro')],
    ['a new file', () => scrivi('components/nuovo.tsx', '')],
    ['a moved file', () => fs.renameSync(path.join(radice, 'lib/regola.ts'), path.join(radice, 'lib/regole.ts'))],
    [
      'text that moved from one file to the next',
      () => {
        scrivi('app/pagina.tsx', 'un');
        scrivi('lib/regola.ts', 'odue');
      },
    ],
    ['new dependencies', () => scrivi('package-lock.json', '{}')],
    ['a new migration', () => scrivi('prisma/migrations/1/migration.sql', 'SELECT 1')],
  ])('changes with %s', (_che, cambia) => {
    const prima = improntaSorgenti(radice);
    cambia();
    expect(improntaSorgenti(radice)).not.toBe(prima);
  });

  it.each([
    'lib/regola.test.ts',
    'lib/generated/prisma/client.ts',
    'lib/testing/mondo.ts',
    'docs/manuale.md',
    '.varco/segreto',
    'README.md',
  ])('does not change with %s', (file) => {
    const prima = improntaSorgenti(radice);
    scrivi(file, 'nuovo');
    expect(improntaSorgenti(radice)).toBe(prima);
  });
});

describe('something made', () => {
  const opera = (fai: () => void) => ({
    segno: path.join(radice, 'segno'),
    prova: path.join(radice, 'fatto'),
    attesa: impronta(radice, ['app']),
    fai,
  });
  const riesce = (): void => scrivi('fatto', '');

  it('is up to date until what it comes from changes or it goes missing', async () => {
    await rifai(opera(riesce));
    expect(eAggiornata(opera(riesce))).toBe(true);
    fs.rmSync(path.join(radice, 'fatto'));
    expect(eAggiornata(opera(riesce))).toBe(false);
    riesce();
    scrivi('app/pagina.tsx', 'altro');
    expect(eAggiornata(opera(riesce))).toBe(false);
  });

  it('is not up to date when its making was interrupted', async () => {
    await rifai(opera(riesce));
    await expect(
      rifai(
        opera(() => {
          throw new Error('interrotta');
        }),
      ),
    ).rejects.toThrow('interrotta');
    expect(eAggiornata(opera(riesce))).toBe(false);
  });
});
