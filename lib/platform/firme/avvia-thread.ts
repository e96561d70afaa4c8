import path from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * The thread starts from a line of code because a bundler that sees a file name here pulls the file, and tsx with it, into
 * the web build and fails. `execArgv` is emptied: the thread brings its own loader and must not inherit the parent's.
 */
const AVVIO = "import(require('node:url').pathToFileURL(require('node:worker_threads').workerData).href)";

/** Young generation: what is not said grows with the machine, and reading files leaves little behind. */
const GIOVANE_MB = 16;

/**
 * Starts a script of this folder in a thread with a limit of memory; answers when the script says, with its first message, that it is
 * ready. The thread does not keep the process alive. Rejects when it cannot start: an installation fault.
 * The limit is of the heap of JavaScript alone: buffers stand outside it, and whoever works in the thread bounds them (`bilancio.ts`).
 */
export function avviaThread(script: string, memoriaMb: number): Promise<Worker> {
  const worker = new Worker(AVVIO, {
    eval: true,
    workerData: path.join(process.cwd(), 'lib', 'platform', 'firme', script),
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoriaMb, maxYoungGenerationSizeMb: GIOVANE_MB },
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
