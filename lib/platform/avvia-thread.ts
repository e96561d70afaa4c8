import path from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * The thread starts from a line of code because a bundler that sees a file name here pulls the file, and tsx with it, into
 * the web build and fails. `execArgv` is emptied: the thread brings its own loader and must not inherit the parent's.
 */
const AVVIO = "import(require('node:url').pathToFileURL(require('node:worker_threads').workerData).href)";

/** Megabytes of JavaScript's heap: of what lasts and, of what is soon thrown away, the room before it is collected. */
interface MemoriaThread {
  readonly vecchiaMb: number;
  readonly giovaneMb: number;
}

/**
 * Starts a script, by its path from the root, in a thread with a limit of memory; answers when the script says, with its first message, that
 * it is ready. The thread does not keep the process alive. Rejects when it cannot start: an installation fault.
 * The limit is of the heap of JavaScript alone: buffers stand outside it, and whoever works in the thread bounds them.
 */
export function avviaThread(script: string, { vecchiaMb, giovaneMb }: MemoriaThread): Promise<Worker> {
  const worker = new Worker(AVVIO, {
    eval: true,
    workerData: path.join(process.cwd(), script),
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: vecchiaMb, maxYoungGenerationSizeMb: giovaneMb },
  });
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve(worker);
    });
  });
}
