/** A file on disk, told by its first bytes: a ZIP of CSV, JSON Lines, or JSON Lines compressed with gzip. */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { ArchivioBanca } from './archivio';
import { ArchivioIlleggibile } from './difetto';
import { inProporzione } from './espansione';
import { leggiJsonLines } from './json-lines';
import type { Sorgente } from './letto';
import { righeDi } from './righe';
import { leggiZip } from './zip';

export async function apriArchivio(archivio: ArchivioBanca, percorso: string): Promise<Sorgente> {
  const [uno, due] = await primiByte(percorso);
  if (uno === 0x50 && due === 0x4b) return leggiZip(archivio, percorso);
  return leggiJsonLines(
    righeDi(uno === 0x1f && due === 0x8b ? inProporzione(espandi(percorso), percorso, null) : createReadStream(percorso)),
  );
}

/** SHA-256 of the file, hex: two loads of the same archive are seen to be. */
export async function improntaFile(percorso: string): Promise<string> {
  const impronta: Hash = createHash('sha256');
  await pipeline(createReadStream(percorso), impronta);
  return impronta.digest('hex');
}

async function primiByte(percorso: string): Promise<Uint8Array> {
  const file = await open(percorso);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* espandi(percorso: string): AsyncGenerator<Uint8Array> {
  const compresso = createReadStream(percorso);
  const espanso = createGunzip();
  compresso.on('error', (errore) => espanso.destroy(errore));
  compresso.pipe(espanso);
  try {
    for await (const pezzo of espanso) yield pezzo as Uint8Array;
  } catch (errore) {
    const codice = errore instanceof Error && 'code' in errore ? String(errore.code) : '';
    throw codice.startsWith('Z_')
      ? new ArchivioIlleggibile('il file compresso è incompleto o danneggiato: la copia si è interrotta?')
      : errore;
  } finally {
    compresso.destroy();
    espanso.destroy();
  }
}
