import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The other generators, pinned. They are no dependencies of Varco: nobody who runs it needs them, and some come in pieces for one processor. */
const PACCHETTI = { pdfmake: '0.3.11', '@myriaddreamin/typst-ts-node-compiler': '0.7.0' } as const;
type Rivale = keyof typeof PACCHETTI;

/** Loads a rival from the bench's own folder in the data folder `dati`, installed there the first time. Throws a sentence where that cannot be done. */
export function caricaRivale(nome: Rivale, dati: string): unknown {
  const cartella = path.join(dati, 'banco');
  const versione = PACCHETTI[nome];
  const pacchetto = path.join(cartella, 'node_modules', nome, 'package.json');
  const daQui = createRequire(path.resolve(cartella, 'package.json'));
  if (!existsSync(pacchetto) || (daQui(path.resolve(pacchetto)) as { version: string }).version !== versione) {
    mkdirSync(cartella, { recursive: true });
    writeFileSync(path.join(cartella, 'package.json'), JSON.stringify({ private: true, dependencies: PACCHETTI }));
    const { status, stderr } = spawnSync('npm', ['install', '--prefix', cartella, '--no-audit', '--no-fund', '--no-package-lock'], {
      encoding: 'utf8',
      timeout: 300_000,
    });
    if (status !== 0) throw new Error(`npm non ha installato ${nome} ${versione}: ${stderr.trim().split('\n').at(-1) ?? ''}`);
  }
  return daQui(nome);
}
