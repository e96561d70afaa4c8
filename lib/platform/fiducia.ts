import path from 'node:path';
import { env } from './env';
import { loadAncore } from './firme/ancore';
import { creaAutoritaDemo, type AutoritaDemo } from './firme/demo/autorita';

/** Where the demo authority lives: the same directory that `firma-demo` uses. */
export function autoritaDemo(now: Date): Promise<AutoritaDemo> {
  return creaAutoritaDemo(path.join(path.resolve(env().dataDir), 'demo-ca'), now);
}

/**
 * The certification authorities whose signatures are accepted (DER): those of the directory VARCO_FIDUCIA, and only in a demo its own
 * authority. Read at each verification, so that an authority is added or withdrawn without a restart.
 */
export async function ancoreFiducia(now: Date): Promise<Uint8Array[]> {
  const { fiduciaDir, demo } = env();
  const configurate = fiduciaDir === null ? [] : await loadAncore(fiduciaDir);
  return demo ? [...configurate, (await autoritaDemo(now)).certificato] : configurate;
}
