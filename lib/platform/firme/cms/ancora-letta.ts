import { createHash } from 'node:crypto';
import type { Ancora } from '../tipi';
import { leggiAutorita, type Certificato } from './certificato';

/** An authority that is believed, with its certificate read. */
export type AncoraLetta = Omit<Ancora, 'der'> & { readonly certificato: Certificato };

const MAX_MEMORIA = 2000;
const letti = new Map<string, Certificato | null>();

/**
 * Reads the authorities of a request; what is not a certificate is left out. A trusted list names hundreds of them and every file is
 * judged against all: each is parsed once in the life of the thread.
 */
export function leggiAncore(ancore: readonly Ancora[]): AncoraLetta[] {
  return ancore.flatMap(({ der, ...altro }) => {
    const certificato = leggi(der);
    return certificato === null ? [] : [{ ...altro, certificato }];
  });
}

function leggi(der: Uint8Array): Certificato | null {
  const chiave = createHash('sha256').update(der).digest('base64');
  const noto = letti.get(chiave);
  if (noto !== undefined) return noto;
  const certificato = leggiAutorita(der);
  if (letti.size >= MAX_MEMORIA) letti.clear();
  letti.set(chiave, certificato);
  return certificato;
}
