/** A file too large to be held: its bytes are given on as they arrive, and whoever takes them sets the pace. */
import { Readable } from 'node:stream';
import type { ReadableStream as FlussoWeb } from 'node:stream/web';
import busboy from 'busboy';
import { nomePulito } from '@/lib/core/file';
import { interrotto, troppoGrande } from './caricamenti';
import { sorvegliaRitmo, type Ritmo } from './ritmo';

export interface FlussoRicevuto {
  readonly nome: string;
  /** The fields that came before the file. */
  readonly campi: Readonly<Record<string, string>>;
  /** Throws when the file is larger than it may be, and when the sending stops. */
  readonly flusso: AsyncIterable<Uint8Array>;
  /** Takes what nobody wants any more, so that the answer can be read by who is still sending. */
  readonly scarta: () => void;
}

/** Refuses (NON_VALIDO) a body that is no form, or that ends without a file. */
export function riceviAFlusso(request: Request, { massimo, ...ritmo }: Ritmo & { readonly massimo: number }): Promise<FlussoRicevuto> {
  const tipoCorpo = request.headers.get('content-type') ?? '';
  if (!request.body || !tipoCorpo.startsWith('multipart/form-data')) return Promise.reject(interrotto());
  const corpo = Readable.fromWeb(request.body as FlussoWeb);
  return new Promise((risolvi, rifiuta) => {
    const campi: Record<string, string> = {};
    const lettore = busboy({
      headers: { 'content-type': tipoCorpo },
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 10, fieldSize: 1024, fileSize: massimo },
    });
    const smetti = (): void => {
      rifiuta(interrotto());
      lettore.destroy(interrotto());
      corpo.destroy();
    };
    lettore.on('field', (campo, valore) => void (campi[campo] = valore));
    lettore.on('file', (_campo, file, { filename }) => {
      const scarta = (): void => {
        corpo.unpipe();
        corpo.resume();
      };
      risolvi({ nome: nomePulito(filename), campi, flusso: intero(file, massimo), scarta });
    });
    lettore.on('error', () => rifiuta(interrotto()));
    lettore.on('close', () => rifiuta(interrotto()));
    corpo.on('error', smetti);
    corpo.pipe(lettore);
    sorvegliaRitmo(corpo, ritmo, smetti);
  });
}

async function* intero(file: Readable & { truncated?: boolean }, massimo: number): AsyncGenerator<Uint8Array> {
  for await (const pezzo of file) yield pezzo as Uint8Array;
  if (file.truncated) throw troppoGrande(massimo);
}
