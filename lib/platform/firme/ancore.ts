import { X509Certificate } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ancora } from './tipi';

const BLOCCO_PEM = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
const ESTENSIONI = new Set(['.pem', '.crt', '.cer', '.der']);

/**
 * Reads the certification authorities trusted by configuration: every PEM (one or more certificates) or DER file of a
 * directory. Throws with one Italian sentence when the directory or a file in it cannot be read, because a trust
 * store that is silently smaller than its owner believes is worse than none. The demo authority is the caller's to add.
 */
export async function loadAncore(cartella: string): Promise<Ancora[]> {
  const nomi = await readdir(cartella).catch(() => {
    throw new Error(`La cartella delle autorità di certificazione «${cartella}» non esiste o non si può leggere.`);
  });
  const file = nomi.filter((nome) => ESTENSIONI.has(path.extname(nome).toLowerCase())).sort();
  const ancore = await Promise.all(file.map(async (nome) => leggiAncore(await readFile(path.join(cartella, nome)), nome)));
  return ancore.flat().map(ancoraConfigurata);
}

/** An authority that somebody here has chosen: for signatures and time stamps, whatever the date. */
export function ancoraConfigurata(der: Uint8Array): Ancora {
  return { der, servizio: 'CA_E_MARCA', origine: 'CONFIGURATA', periodi: null };
}

function leggiAncore(byte: Buffer, nome: string): Uint8Array[] {
  const blocchi = byte.toString('latin1').match(BLOCCO_PEM) ?? [byte];
  try {
    return blocchi.map((blocco) => new Uint8Array(new X509Certificate(blocco).raw));
  } catch {
    throw new Error(`Il file «${nome}» nella cartella delle autorità di certificazione non è un certificato PEM o DER.`);
  }
}
