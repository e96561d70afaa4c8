import { leggiBer, leggiOttetti } from '@/lib/platform/firme/cms/ber';

const FINE = Buffer.from([0, 0]);
const PEZZO = 4096;

function indefinito(etichetta: number, ...dentro: Uint8Array[]): Buffer {
  return Buffer.concat([Buffer.from([etichetta, 0x80]), ...dentro, FINE]);
}

function ottetti(byte: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0x04, 0x82, byte.length >> 8, byte.length & 0xff]), byte]);
}

/** A DER envelope in the indefinite form, content in chunks: what InfoCert writes and what openssl cannot write with RSA-PSS. */
export function inBer(cms: Uint8Array): Uint8Array {
  const [tipo, esplicito] = leggiBer(cms).figli;
  const [versione, impronte, incapsulato, ...resto] = esplicito?.figli[0]?.figli ?? [];
  const [genere, contenuto] = incapsulato?.figli ?? [];
  if (!tipo || !versione || !impronte || !genere || !contenuto?.figli[0]) throw new Error('not an envelope with its content');
  const dati = leggiOttetti(contenuto.figli[0]);
  const pezzi = Array.from({ length: Math.ceil(dati.length / PEZZO) }, (_, i) => ottetti(dati.subarray(i * PEZZO, (i + 1) * PEZZO)));
  const interno = indefinito(0x30, genere.byte, indefinito(0xa0, indefinito(0x24, ...pezzi)));
  const firmati = indefinito(0x30, versione.byte, impronte.byte, interno, ...resto.map(({ byte }) => byte));
  return new Uint8Array(indefinito(0x30, tipo.byte, indefinito(0xa0, firmati)));
}
