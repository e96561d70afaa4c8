/**
 * The folder where the comune's systems leave their archives: `VARCO_ARCHIVI/<codice>/<banca>/`. A file is taken when nobody has touched it
 * for a minute, or a name that says it is still being written; then it goes into `caricati` or `rifiutati`, with its report beside it.
 */
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { env } from './env';

const FERMO_DA_MS = 60_000;
const IN_SCRITTURA = /^\.|\.(?:tmp|part|parziale)$|~$/i;

export interface CartellaBanca {
  readonly codice: string;
  readonly banca: string;
  readonly percorso: string;
}

const cartelle = async (percorso: string): Promise<string[]> =>
  (await readdir(percorso, { withFileTypes: true })).filter((voce) => voce.isDirectory()).map(({ name }) => name);

/** The folders that somebody has made: none, when there is no such variable. `banche` by code. */
export async function cartelleArchivi(codici: readonly string[], banche: readonly string[]): Promise<CartellaBanca[]> {
  const radice = env().archiviDir;
  if (radice === null) return [];
  const trovate: CartellaBanca[] = [];
  for (const codice of (await cartelle(radice)).filter((nome) => codici.includes(nome)))
    for (const nome of await cartelle(path.join(radice, codice)))
      if (banche.includes(nome.toUpperCase()))
        trovate.push({ codice, banca: nome.toUpperCase(), percorso: path.join(radice, codice, nome) });
  return trovate;
}

/** The archives that are whole, the oldest first. */
export async function archiviPronti({ percorso }: CartellaBanca, now: Date): Promise<string[]> {
  const pronti: { file: string; toccato: number }[] = [];
  for (const voce of await readdir(percorso, { withFileTypes: true })) {
    if (!voce.isFile() || IN_SCRITTURA.test(voce.name)) continue;
    const file = path.join(percorso, voce.name);
    const { mtimeMs } = await stat(file);
    if (now.getTime() - mtimeMs >= FERMO_DA_MS) pronti.push({ file, toccato: mtimeMs });
  }
  return pronti.sort((a, b) => a.toccato - b.toccato || (a.file < b.file ? -1 : 1)).map(({ file }) => file);
}

/** Where the report of an archive is written while it is read: a name that is never taken for an archive. */
export const rapportoDi = (archivio: string): string => path.join(path.dirname(archivio), `.${path.basename(archivio)}.rapporto.csv`);

/** Takes a loaded or refused archive away; its name gets the instant, so that the same name may come every day. */
export async function riponi(archivio: string, pubblicato: boolean, now: Date): Promise<void> {
  const cartella = path.join(path.dirname(archivio), pubblicato ? 'caricati' : 'rifiutati');
  const nome = `${now.toISOString().slice(0, 19).replaceAll(':', '-')}-${path.basename(archivio)}`;
  await mkdir(cartella, { recursive: true });
  await rename(archivio, path.join(cartella, nome));
  if (pubblicato) await rm(rapportoDi(archivio), { force: true });
  else await rename(rapportoDi(archivio), path.join(cartella, `${nome}.rapporto.csv`));
}
