import type { Esito } from '@/lib/core/esito';
import { caricare } from '../ui/caricare';
import { rifiutoDelFile } from '../ui/misura-file';
import { MASSIMO_BYTE } from '../ui/use-caricamento';
import type { Rifiuto } from './chiamare';

interface Invio {
  url: string;
  file: File | undefined;
  accetta: string;
  /** What the form holds: each value travels as a JSON field of the multipart body. */
  valori: unknown;
}

/** Sends a form together with its file, in one body, so that either both arrive or neither. Never throws. */
export async function chiamareConFile<T>({ url, file, accetta, valori }: Invio): Promise<Esito<T> | Rifiuto> {
  const problema = rifiutoDelFile(file, MASSIMO_BYTE, accetta);
  if (!file || problema)
    return problema ?? { ok: false, famiglia: 'NON_VALIDO', codice: 'FILE_MANCANTE', messaggio: 'Scegli il file da allegare.', campi: {} };
  const campi = Object.fromEntries(
    Object.entries(valori as Record<string, unknown>).flatMap(([nome, valore]) =>
      valore === undefined ? [] : [[nome, JSON.stringify(valore)]],
    ),
  );
  return caricare<T>({ url, file, campi, progresso: () => undefined });
}
