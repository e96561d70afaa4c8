import type { Worker } from 'node:worker_threads';
import { avviaThread } from '@/lib/platform/avvia-thread';
import { MAX_COPIE, MAX_FILE } from './bilancio';
import { nonValida } from './motivi';
import type { Provenienza } from './provenienza';
import type { RichiestaVerifica, Verifica } from './tipi';

/** Wall-clock limit of one verification, the start of the thread left out; an honest 20 MB file takes half a second at worst. */
const LIMITE_MS = 2_000;
/** Heap of the thread's JavaScript, beyond which it is stopped. */
const HEAP_MB = 256;
/** Reading files leaves little behind. */
const GIOVANE_MB = 16;
/** Beside the old generation, which `HEAP_MB` limits: the young one, code, stacks. */
const ALTRO_MB = 64;
/**
 * The most that judging one file takes from the machine, beyond the thread before it: the file and its original, sent as copies; what is
 * copied of them; the heap. Trust material is apart: it is the comune's.
 */
export const MEMORIA_PER_FILE = 2 * MAX_FILE + MAX_COPIE + ((HEAP_MB + ALTRO_MB) << 20);
const OZIO_MS = 60_000;

let operaio: Promise<Worker> | null = null;
let ultima: Promise<unknown> = Promise.resolve();
let riposo: NodeJS.Timeout | undefined;

/**
 * {@link import('./verifica').verificaFirma} in a worker thread, one file at a time, with limits of time and memory: a
 * hostile file costs its own verdict (`TEMPO_ESAURITO`), never the web process. The thread starts at the first call
 * (half a second) and leaves when idle. Rejects only when the thread cannot start: an installation fault, not the file's.
 */
export async function verificaInThread(input: RichiestaVerifica, limiteMs = LIMITE_MS): Promise<Verifica> {
  if (Math.max(input.file.length, input.originale?.length ?? 0) > MAX_FILE) return nonValida(null, 'FILE_TROPPO_GRANDE');
  return (await inFila<Verifica>({ compito: 'VERIFICA', ...input }, limiteMs)) ?? nonValida(null, 'TEMPO_ESAURITO');
}

/** The same, with {@link import('./provenienza').leggiProvenienza} of the file, which is sent once; null where the limits were reached. */
export async function verificaConProvenienza(
  input: RichiestaVerifica,
  limiteMs = 2 * LIMITE_MS,
): Promise<{ verifica: Verifica; provenienza: Provenienza | null }> {
  if (input.file.length > MAX_FILE) return { verifica: nonValida(null, 'FILE_TROPPO_GRANDE'), provenienza: null };
  type Insieme = { verifica: Verifica; provenienza: Provenienza };
  const insieme = await inFila<Insieme>({ compito: 'VERIFICA_E_PROVENIENZA', ...input }, limiteMs);
  return insieme ?? { verifica: nonValida(null, 'TEMPO_ESAURITO'), provenienza: null };
}

type Richiesta = { readonly compito: 'VERIFICA' | 'VERIFICA_E_PROVENIENZA' } & RichiestaVerifica;

function inFila<R>(richiesta: Richiesta, limiteMs: number): Promise<R | null> {
  const questa = ultima.then(() => esegui<R>(richiesta, limiteMs));
  ultima = questa.catch(() => undefined);
  return questa;
}

async function esegui<R>(richiesta: Richiesta, limiteMs: number): Promise<R | null> {
  clearTimeout(riposo);
  operaio ??= avvia();
  const worker = await operaio.catch((errore: unknown) => {
    operaio = null;
    throw errore;
  });
  const risposta = await attendi<R>(worker, richiesta, limiteMs);
  if (risposta) riposo = setTimeout(() => licenzia(worker), OZIO_MS).unref();
  else licenzia(worker);
  return risposta;
}

function licenzia(worker: Worker): void {
  operaio = null;
  void worker.terminate();
}

async function avvia(): Promise<Worker> {
  const worker = await avviaThread('lib/platform/firme/thread.mjs', { vecchiaMb: HEAP_MB, giovaneMb: GIOVANE_MB });
  worker.on('error', () => undefined);
  worker.once('exit', () => {
    operaio = null;
  });
  return worker;
}

/** The answer, or null when time or memory ran out and the thread is lost. */
function attendi<R>(worker: Worker, richiesta: Richiesta, limiteMs: number): Promise<R | null> {
  return new Promise((resolve) => {
    const fine = (risposta: R | null): void => {
      clearTimeout(timer);
      worker.off('message', fine);
      worker.off('exit', perso);
      worker.unref();
      resolve(risposta);
    };
    const perso = (): void => fine(null);
    const timer = setTimeout(perso, limiteMs);
    worker.ref();
    worker.on('message', fine);
    worker.on('exit', perso);
    // Copied once and handed over, because whoever asked still needs the bytes: a message left to itself copies them twice.
    const file = new Uint8Array(richiesta.file);
    const originale = richiesta.originale && new Uint8Array(richiesta.originale);
    worker.postMessage({ ...richiesta, file, ...(originale && { originale }) }, [file.buffer, ...(originale ? [originale.buffer] : [])]);
  });
}
