import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pdfGrande } from '@/lib/testing/pdf-minimo';
import type { Confronto } from './misura';

const MEGA = 1 << 20;
const GRANDE = 20 * MEGA;
const MASSIMO = 6;

/** What a process of its own adds to its memory, at its peak, to take a file of 20 MB as an act does and to give it back. */
export function confrontoArchivio(): Confronto[] {
  const cartella = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'varco-archivio-'));
  const file = path.join(cartella, 'grande.pdf');
  const script = path.join(import.meta.dirname, 'archivio-grande.ts');
  fs.writeFileSync(file, pdfGrande(GRANDE));
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, file], { encoding: 'utf8' });
  fs.rmSync(cartella, { recursive: true });
  if (!stdout) throw new Error(`la prova dell’archivio non è riuscita: ${stderr}`);
  const misure = JSON.parse(stdout) as Record<'entrata' | 'uscita', { picco: number; ms: number }>;
  return (
    [
      ['entrata', 'in entrata, da designazione'],
      ['uscita', 'in uscita, come scaricamento'],
    ] as const
  ).map(([quale, come]) => ({
    nome: `archivio: 20 MB ${come}: memoria in più al suo massimo contro la dimensione`,
    rapporto: misure[quale].picco / GRANDE,
    limite: MASSIMO,
    verso: 'al più',
    nostro: `${Math.round(misure[quale].picco / MEGA)} MB in ${Math.round(misure[quale].ms)} ms`,
    altro: `${GRANDE / MEGA} MB`,
  }));
}
