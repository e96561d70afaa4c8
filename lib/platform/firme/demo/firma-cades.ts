import { createHash } from 'node:crypto';
import { componiCms, identitaDemo, type RichiestaFirmaDemo } from './cms';

/** Puts any file in a signed envelope (`.p7m`, DER), as that person. */
export async function firmaCades({ file, ...richiesta }: RichiestaFirmaDemo): Promise<Uint8Array> {
  const impronta = createHash('sha256').update(file).digest();
  return componiCms({
    identita: identitaDemo(richiesta),
    autorita: richiesta.autorita,
    impronta,
    contenuto: file,
    istanteDichiarato: richiesta.now,
  });
}
