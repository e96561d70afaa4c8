import { dimensioneInParole } from '@/lib/core/dimensione';
import type { Rifiuto } from '../esito/chiamare';

const rifiuto = (codice: string, messaggio: string): Rifiuto => ({
  ok: false,
  famiglia: 'NON_VALIDO',
  codice,
  messaggio,
  campi: { file: messaggio },
});

/**
 * A file that has changed on the disk since it was chosen, typically signed again under the same name: the browser refuses to read it, and
 * sending it would look like a fault of the network.
 */
export async function rifiutoSeCambiato(file: Pick<Blob, 'slice'> & { readonly name: string }): Promise<Rifiuto | null> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return null;
  } catch {
    return rifiuto(
      'FILE_CAMBIATO',
      `Il file «${file.name}» è cambiato dopo che l’hai scelto, per esempio perché l’hai firmato di nuovo: sceglilo un’altra volta.`,
    );
  }
}

/** What can be said of a file before sending it. `accetta` is a list like ".pdf,.p7m"; the server decides on the bytes all the same. */
export function rifiutoDelFile(file: { name: string; size: number } | undefined, massimoByte: number, accetta = ''): Rifiuto | null {
  if (!file) return rifiuto('FILE_ASSENTE', 'Scegli un file prima di inviarlo.');
  if (file.size === 0) return rifiuto('FILE_VUOTO', `Il file «${file.name}» è vuoto: aprilo per controllarlo e scegline un altro.`);
  if (file.size > massimoByte)
    return rifiuto(
      'FILE_TROPPO_GRANDE',
      `Il file «${file.name}» è di ${dimensioneInParole(file.size)}: il limite è ${dimensioneInParole(massimoByte)}.`,
    );
  const estensioni = accetta
    .split(',')
    .map((voce) => voce.trim().toLowerCase())
    .filter(Boolean);
  const nome = file.name.toLowerCase();
  if (estensioni.length > 0 && !estensioni.some((estensione) => nome.endsWith(estensione))) {
    return rifiuto('FILE_DI_ALTRO_TIPO', `Il file «${file.name}» non è del tipo richiesto (${estensioni.join(', ')}).`);
  }
  return null;
}
