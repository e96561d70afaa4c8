/** The bytes of an archive that is being sent, in pieces of one size: what is in memory is one of them. */
import { ErroreVarco } from '@/lib/core/errors';

const PEZZO = 1 << 20;
const VUOTO = 'Il file è vuoto: controlla di aver scelto quello giusto e invialo di nuovo.';

/** Throws FILE_VUOTO when nothing comes, and what the stream throws. */
export async function ricevi(
  flusso: AsyncIterable<Uint8Array>,
  tieni: (pezzo: Uint8Array<ArrayBuffer>, indice: number) => Promise<void>,
): Promise<void> {
  let pezzo = new Uint8Array(PEZZO);
  let pieno = 0;
  let indice = 0;
  for await (const arrivato of flusso) {
    for (let da = 0; da < arrivato.length;) {
      const quanti = Math.min(PEZZO - pieno, arrivato.length - da);
      pezzo.set(arrivato.subarray(da, da + quanti), pieno);
      pieno += quanti;
      da += quanti;
      if (pieno < PEZZO) continue;
      await tieni(pezzo, indice);
      indice += 1;
      pezzo = new Uint8Array(PEZZO);
      pieno = 0;
    }
  }
  if (pieno > 0) await tieni(pezzo.slice(0, pieno), indice);
  else if (indice === 0) throw new ErroreVarco('NON_VALIDO', 'FILE_VUOTO', VUOTO, { file: VUOTO });
}
