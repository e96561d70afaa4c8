import { dimensioneInParole } from '@/lib/core/dimensione';
import type { Rifiuto } from '../esito/chiamare';

/** What can be said of a file before sending it. `accetta` is a list like ".pdf,.p7m"; the server decides on the bytes all the same. */
export function rifiutoDelFile(file: { name: string; size: number } | undefined, massimoByte: number, accetta = ''): Rifiuto | null {
  const rifiuto = (codice: string, messaggio: string): Rifiuto => ({
    ok: false,
    famiglia: 'NON_VALIDO',
    codice,
    messaggio,
    campi: { file: messaggio },
  });
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
