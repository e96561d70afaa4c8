import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Confronto } from './misura';

/** Residents loaded: 1,000,000 in the measure that counts; `VARCO_BENCH_RESIDENTI` shortens it while one works. */
const RESIDENTI = Number(process.env.VARCO_BENCH_RESIDENTI || 1_000_000);
const MEGA = 1 << 20;
/** How much more memory the whole population may take than a tenth of it. */
const PIATTA = 1.5;

type Misura = { persone: number; secondi: number; nudo: number; picco: number };

function misura(residenti: number): Misura {
  const programma = ['--expose-gc', '--import', 'tsx', path.join(import.meta.dirname, 'importazione-grande.ts'), String(residenti)];
  const { stdout, stderr } = spawnSync(process.execPath, programma, { encoding: 'utf8' });
  if (!stdout) throw new Error(`la prova dell’importazione non è riuscita: ${stderr}`);
  return JSON.parse(stdout) as Misura;
}

/**
 * The import of a population (read, validated, checked, published) against a bare `COPY` of the very rows that it left, into the same indexed
 * tables; and its memory against that of a tenth of the same. Each in a process of its own.
 */
export function confrontoImportazione(): Confronto[] {
  const piccola = misura(Math.round(RESIDENTI / 10));
  const grande = misura(RESIDENTI);
  const alSecondo = (secondi: number) => `${Math.round(grande.persone / secondi)} persone/s in ${Math.round(secondi)} s`;
  return [
    {
      nome: `importazione di ${grande.persone} persone: caricamento completo contro COPY delle stesse righe`,
      rapporto: grande.nudo / grande.secondi,
      limite: 0.4,
      verso: 'almeno',
      nostro: alSecondo(grande.secondi),
      altro: alSecondo(grande.nudo),
    },
    {
      nome: `importazione: memoria in più con ${grande.persone} persone contro ${piccola.persone}`,
      rapporto: grande.picco / piccola.picco,
      limite: PIATTA,
      verso: 'al più',
      nostro: `${Math.round(grande.picco / MEGA)} MB`,
      altro: `${Math.round(piccola.picco / MEGA)} MB`,
    },
  ];
}
