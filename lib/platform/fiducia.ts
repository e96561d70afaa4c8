import path from 'node:path';
import { env } from './env';
import { ancoraConfigurata, loadAncore } from './firme/ancore';
import { creaAutoritaDemo, type AutoritaDemo } from './firme/demo/autorita';
import type { RichiestaVerifica } from './firme/tipi';

/** Where the demo authority lives: the same directory that `firma-demo` uses. */
export function autoritaDemo(now: Date): Promise<AutoritaDemo> {
  return creaAutoritaDemo(path.join(path.resolve(env().dataDir), 'demo-ca'), now);
}

/** What a signature is judged against, as a {@link RichiestaVerifica} takes it. */
export type Garanzie = Pick<RichiestaVerifica, 'ancore' | 'avvisi'>;

/**
 * The authorities whose signatures are accepted: those of the directory VARCO_FIDUCIA, and only in a demo its own authority. Read at each
 * verification, so that an authority is added or withdrawn without a restart.
 */
export async function garanzieFirma(now: Date): Promise<Garanzie> {
  const { fiduciaDir, demo } = env();
  const configurate = fiduciaDir === null ? [] : await loadAncore(fiduciaDir);
  return { ancore: demo ? [...configurate, ancoraConfigurata((await autoritaDemo(now)).certificato)] : configurate };
}
