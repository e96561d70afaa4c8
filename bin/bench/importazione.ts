import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Confronto } from './misura';

/** Residents loaded: `npm run bench -- --milione` asks for a million, which takes half an hour; without it, a city that takes minutes. */
const RESIDENTI = process.argv.includes('--milione') ? 1_000_000 : 100_000;
const MEGA = 1 << 20;
/** How much more memory the whole population may take than a tenth of it. */
const PIATTA = 1.5;
/** How much longer a search may take than the SQL written by hand. */
const RICERCA = 3;

type Misura = { persone: number; secondi: number; nudo: number; picco: number; ricerca: { nostra: number; aMano: number } };

function misura(residenti: number): Misura {
  const programma = ['--expose-gc', '--import', 'tsx', path.join(import.meta.dirname, 'importazione-grande.ts'), String(residenti)];
  const { stdout, stderr } = spawnSync(process.execPath, programma, { encoding: 'utf8' });
  if (!stdout) throw new Error(`la prova dell’importazione non è riuscita: ${stderr}`);
  return JSON.parse(stdout) as Misura;
}

/**
 * The import of a population (read, validated, checked, published) against a bare `COPY` of the very rows that it left, into the same indexed
 * tables; its memory against that of a tenth of the same; and searches among
 * all of them. Each in a process of its own.
 */
export function confrontoImportazione(): Confronto[] {
  const piccola = misura(Math.round(RESIDENTI / 10));
  const grande = misura(RESIDENTI);
  const { nostra, aMano } = grande.ricerca;
  const millisecondi = (quanti: number) => `${quanti.toFixed(1)} ms`;
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
    {
      nome: `ricerca fra ${grande.persone} persone, p95: la banca dati contro l’SQL scritto a mano per l’indice`,
      rapporto: nostra / aMano,
      limite: RICERCA,
      verso: 'al più',
      nostro: millisecondi(nostra),
      altro: millisecondi(aMano),
    },
  ];
}
