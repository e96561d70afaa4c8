import type { Esito } from '@/lib/core/esito';
import { GUASTO_DI_RETE, isEsito, rispostaIncomprensibile, type Rifiuto } from '../esito/chiamare';

interface Invio {
  url: string;
  file: File;
  campi?: Readonly<Record<string, string>>;
  /** Called with 0–100 while the bytes leave. */
  progresso: (quota: number) => void;
}

/**
 * Sends a file as multipart and reads an `Esito`. XMLHttpRequest and not fetch, which cannot tell how much has left.
 * The fields travel before the file, so that the server may refuse without reading it. Never throws.
 */
export function caricare<T>({ url, file, campi = {}, progresso }: Invio): Promise<Esito<T> | Rifiuto> {
  return new Promise((risolvi) => {
    const richiesta = new XMLHttpRequest();
    richiesta.open('POST', url);
    richiesta.responseType = 'json';
    richiesta.setRequestHeader('accept', 'application/json');
    richiesta.upload.onprogress = ({ loaded, total }) => progresso(total > 0 ? Math.floor((loaded / total) * 100) : 0);
    richiesta.onload = () => {
      const risposta: unknown = richiesta.response;
      risolvi(isEsito<T>(risposta) ? risposta : rispostaIncomprensibile(richiesta.status));
    };
    richiesta.onerror = () => risolvi(GUASTO_DI_RETE);
    richiesta.onabort = () => risolvi(GUASTO_DI_RETE);
    const corpo = new FormData();
    for (const [nome, valore] of Object.entries(campi)) corpo.append(nome, valore);
    corpo.append('file', file);
    richiesta.send(corpo);
  });
}
