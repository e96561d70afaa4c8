import path from 'node:path';
import { env } from './env';
import { ancoraConfigurata, loadAncore } from './firme/ancore';
import { creaAutoritaDemo, type AutoritaDemo } from './firme/demo/autorita';
import { loadRevoche } from './firme/revoche';
import { motivo } from './firme/motivi';
import type { Ancora, RichiestaVerifica } from './firme/tipi';
import { ancoreElenco, avvisiElenco, caricaElenco, type StatoElenco } from './firme/tsl/elenco';
import { quadroAutorita, quadroElenco, type QuadroAutorita, type QuadroElenco } from './firme/tsl/quadro';

/** Where the demo authority lives: the same directory that `firma-demo` uses. */
export function autoritaDemo(now: Date): Promise<AutoritaDemo> {
  return creaAutoritaDemo(path.join(path.resolve(env().dataDir), 'demo-ca'), now);
}

/** What a signature is judged against, as a {@link RichiestaVerifica} takes it. */
export type Garanzie = Pick<RichiestaVerifica, 'ancore' | 'revoche' | 'avvisi'>;

/**
 * The authorities whose signatures are accepted: those of the trusted list VARCO_TSL, of the directory VARCO_FIDUCIA, and only in a demo
 * its own authority. Read at each verification, so that an authority is added or withdrawn without a restart.
 */
export async function garanzieFirma(now: Date): Promise<Garanzie> {
  const [configurate, stato, revoche] = await Promise.all([ancoreConfigurate(now), statoElenco(now), revocheConfigurate()]);
  return {
    ancore: [...configurate, ...(stato?.elenco ? ancoreElenco(stato.elenco) : [])],
    revoche: revoche ?? [],
    avvisi: [...(stato === null ? [] : avvisiElenco(stato, now)), ...(revoche === null ? [motivo('REVOCHE_NON_LETTE')] : [])],
  };
}

/** The revocation lists of VARCO_REVOCHE; null when they cannot be read, which every verdict says: it stops nobody's work. */
async function revocheConfigurate(): Promise<Uint8Array[] | null> {
  const { revocheDir } = env();
  return revocheDir === null ? [] : loadRevoche(revocheDir).catch(() => null);
}

/** The authorities that somebody here has chosen. */
async function ancoreConfigurate(now: Date): Promise<Ancora[]> {
  const { fiduciaDir, demo } = env();
  const configurate = fiduciaDir === null ? [] : await loadAncore(fiduciaDir);
  return demo ? [...configurate, ancoraConfigurata((await autoritaDemo(now)).certificato)] : configurate;
}

/** The trusted list in use, verified; null when none is configured. */
export async function statoElenco(now: Date): Promise<StatoElenco | null> {
  const { tsl, tslFirmatariDir, dataDir } = env();
  if (tsl === null) return null;
  return caricaElenco({ elenco: tsl, firmatari: tslFirmatariDir, deposito: depositoElenchi(dataDir), tieniUltimo: true }, now);
}

/** Where verified lists are kept, inside a data folder. */
export function depositoElenchi(dataDir: string): string {
  return path.join(path.resolve(dataDir), 'fiducia');
}

const ATTESA_MS = 1500;

/** Whom Varco trusts, for a person to read. `inVerifica`: the list is being read for the first time, which takes seconds. */
export type QuadroFiducia = { elenco: QuadroElenco | 'inVerifica' | null; autorita: QuadroAutorita[]; demo: boolean };

/** Does not wait for a list that has never been read: that goes on by itself, and is there at the next look. */
export async function quadroFiducia(now: Date): Promise<QuadroFiducia> {
  const { tsl, demo } = env();
  const stato = await Promise.race([
    statoElenco(now),
    new Promise<'inVerifica'>((poi) => setTimeout(poi, ATTESA_MS, 'inVerifica').unref()),
  ]);
  const elenco = tsl === null || stato === null ? null : stato === 'inVerifica' ? stato : quadroElenco(tsl, stato, now);
  return { elenco, autorita: quadroAutorita(await ancoreConfigurate(now), now), demo };
}
