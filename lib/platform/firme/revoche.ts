import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { leggiCrl } from './cms/revoca-crl';

const BLOCCO_PEM = /-----BEGIN X509 CRL-----([\s\S]+?)-----END X509 CRL-----/g;
const ESTENSIONI = new Set(['.crl', '.pem', '.der']);

/**
 * Reads the revocation lists that the comune keeps by configuration: every PEM or DER file of a directory, as DER; who signed them is
 * asked when a certificate needs it. Throws with one Italian sentence when the directory or a file in it cannot be read, because its
 * owner would believe that revocation is looked at. Varco fetches nothing by itself: whoever keeps the directory keeps it fresh.
 */
export async function loadRevoche(cartella: string): Promise<Uint8Array[]> {
  const nomi = await readdir(cartella).catch(() => {
    throw new Error(`La cartella delle liste di revoca «${cartella}» non esiste o non si può leggere.`);
  });
  const file = nomi.filter((nome) => ESTENSIONI.has(path.extname(nome).toLowerCase())).sort();
  const liste = await Promise.all(file.map(async (nome) => leggiListe(await readFile(path.join(cartella, nome)), nome)));
  return liste.flat();
}

function leggiListe(byte: Buffer, nome: string): Uint8Array[] {
  const blocchi = byte[0] === 0x30 ? [] : [...byte.toString('latin1').matchAll(BLOCCO_PEM)];
  const liste = blocchi.length > 0 ? blocchi.map(([, corpo = '']) => Buffer.from(corpo, 'base64')) : [byte];
  if (!liste.every((lista) => leggiCrl(lista)))
    throw new Error(`Il file «${nome}» nella cartella delle liste di revoca non è una lista di revoca PEM o DER.`);
  return liste.map((lista) => new Uint8Array(lista));
}
