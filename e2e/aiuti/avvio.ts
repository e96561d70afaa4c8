import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const RADICE = path.resolve(import.meta.dirname, '..', '..');

export type Avviato = { readonly processo: ChildProcess; readonly fine: Promise<number | null>; readonly detto: () => string };

/** `npm start` on some data, without the demo unless `env` asks for it; what it says is collected. */
export function parti(dati: string, porta: number, env: Record<string, string | undefined> = {}): Avviato {
  const processo = spawn(process.execPath, ['bin/start.mjs'], {
    cwd: RADICE,
    env: {
      ...process.env,
      DATABASE_URL: '',
      SMTP_URL: '',
      VARCO_SECRET: '',
      VARCO_BASE_URL: '',
      VARCO_DEMO: '0',
      VARCO_DATA: dati,
      PORT: String(porta),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let detto = '';
  for (const flusso of [processo.stdout, processo.stderr]) flusso.on('data', (pezzo: Buffer) => (detto += pezzo.toString()));
  const fine = new Promise<number | null>((risolvi) => processo.once('close', risolvi));
  return { processo, fine, detto: () => detto };
}

/** Each child of the start that runs on those data, by its name: `web`, `worker`, `posta`. */
export function figli(dati: string): Record<string, number> {
  const stato = JSON.parse(readFileSync(path.join(dati, 'stato.json'), 'utf8')) as { figli: Record<string, { pid: number }> };
  return Object.fromEntries(Object.entries(stato.figli).map(([nome, { pid }]) => [nome, pid]));
}

const primaRiga = (file: string): number => Number(readFileSync(file, 'utf8').split('\n')[0]);

/** The PostgreSQL that serves those data. */
export const postgres = (dati: string): number => primaRiga(path.join(dati, 'postgres', 'dati', 'postmaster.pid'));

/** Every process of a start, the start itself first. */
export function processi(dati: string): number[] {
  const server = existsSync(path.join(dati, 'postgres', 'dati', 'postmaster.pid')) ? [postgres(dati)] : [];
  return [primaRiga(path.join(dati, 'lucchetto')), ...Object.values(figli(dati)), ...server];
}
