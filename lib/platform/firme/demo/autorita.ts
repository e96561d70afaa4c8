import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { certificatoAutorita, type Identita } from './certificato';

/** The authority behind `firma-demo`: trusted only where the caller adds its certificate to the anchors (VARCO_DEMO=1). */
export type AutoritaDemo = Identita;

const FILE = 'autorita-demo.pem';

/**
 * The demo authority kept in a directory: made at the first call, the same ever after, readable by its owner only.
 * Key and certificate are one file put in place at once, so that two processes starting together agree on one authority.
 */
export async function creaAutoritaDemo(cartella: string, now: Date): Promise<AutoritaDemo> {
  const esistente = await leggiAutoritaDemo(cartella);
  if (esistente) return esistente;
  await mkdir(cartella, { recursive: true, mode: 0o700 });
  const chiavi = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificato = new X509Certificate(certificatoAutorita(chiavi, now));
  const provvisorio = path.join(cartella, `.${FILE}.${process.pid}.${certificato.serialNumber}`);
  await writeFile(provvisorio, `${String(chiavi.privateKey.export({ type: 'pkcs8', format: 'pem' }))}${certificato.toString()}`, {
    mode: 0o600,
    flag: 'wx',
  });
  await link(provvisorio, path.join(cartella, FILE)).catch((errore: unknown) => {
    if ((errore as { code?: unknown }).code !== 'EEXIST') throw errore;
  });
  await rm(provvisorio);
  const creata = await leggiAutoritaDemo(cartella);
  if (!creata) throw new Error(`L'autorità dimostrativa in «${cartella}» non si riesce a leggere.`);
  return creata;
}

/** The authority already made there, or null. */
export async function leggiAutoritaDemo(cartella: string): Promise<AutoritaDemo | null> {
  const pem = await readFile(path.join(cartella, FILE), 'utf8').catch((errore: unknown) => {
    if ((errore as { code?: unknown }).code === 'ENOENT') return null;
    throw errore;
  });
  return pem === null
    ? null
    : {
        chiave: createPrivateKey(pem),
        certificato: new Uint8Array(new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE'))).raw),
      };
}
