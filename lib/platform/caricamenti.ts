import { Readable } from 'node:stream';
import type { ReadableStream as FlussoWeb } from 'node:stream/web';
import busboy from 'busboy';
import { dimensioneInParole } from '@/lib/core/dimensione';
import { ErroreVarco, regola } from '@/lib/core/errors';
import { nomePulito, type FileRicevuto } from '@/lib/core/file';
import { TIPI_FILE, tipoFile, type TipoFile } from '@/lib/core/tipo-file';
import { sorvegliaRitmo, type Ritmo } from './ritmo';

/** 25 MiB: a signed convenzione with its annexes stays far below; scanned ones fit. */
const MASSIMO_PREDEFINITO = 25 * 1024 * 1024;

/** Files held in memory at the same time, with what is done with them: four of the largest fit in the process; half of them for one. */
const POSTI = 4;
const POSTI_DI_UNO = 2;
// Next may load this module once a bundle: the places hang on the process.
const processo = globalThis as { varcoCaricamenti?: string[] };

/**
 * Does the work of an upload if there is a place for it, and refuses (`TROPPI_CARICAMENTI`) at once if there is none, or if `chi` (a network
 * address) holds its share already: waiting would hold the body, and nobody takes all the places.
 */
export async function conPosto<T>(chi: string, lavoro: () => Promise<T>): Promise<T> {
  const presi = (processo.varcoCaricamenti ??= []);
  if (presi.length >= POSTI || presi.filter((uno) => uno === chi).length >= POSTI_DI_UNO)
    throw regola('TROPPI_CARICAMENTI', 'Ci sono già altri caricamenti in corso: riprova tra qualche secondo.');
  presi.push(chi);
  try {
    return await lavoro();
  } finally {
    presi.splice(presi.indexOf(chi), 1);
  }
}

type Limiti = Ritmo & {
  readonly massimo?: number;
  readonly tipi: readonly TipoFile[];
};

export type Ricevuto = { readonly file: FileRicevuto; readonly campi: Readonly<Record<string, string>> };

/**
 * Reads one file and its fields from a multipart body, counting while it arrives: what is over the limit is never kept in memory.
 * Refuses (NON_VALIDO) a body that is no form, one that stands still for `pazienza` milliseconds or then comes slower than `passoMinimo`
 * bytes a second, an interrupted, empty, oversized or missing file, and one that is none of `tipi` by its bytes.
 */
export async function riceviFile(request: Request, { massimo = MASSIMO_PREDEFINITO, tipi, ...ritmo }: Limiti): Promise<Ricevuto> {
  const { nome, contenuto, campi } = await leggiModulo(request, massimo, ritmo);
  if (contenuto.length === 0) throw rifiuto('FILE_VUOTO', 'Il file è vuoto: controlla di aver scelto quello giusto e caricalo di nuovo.');
  const tipo = tipoFile(contenuto);
  if (tipo === null || !tipi.includes(tipo)) {
    throw rifiuto(
      'TIPO_NON_AMMESSO',
      `Il file «${nome}» non è di un tipo ammesso: carica ${tipi.map((uno) => TIPI_FILE[uno].nome).join(' oppure ')}.`,
    );
  }
  return { file: { nome, mime: TIPI_FILE[tipo].mime, contenuto }, campi };
}

function leggiModulo(
  request: Request,
  massimo: number,
  ritmo: Ritmo,
): Promise<{ nome: string; contenuto: Uint8Array; campi: Record<string, string> }> {
  const tipoCorpo = request.headers.get('content-type') ?? '';
  if (!request.body || !tipoCorpo.startsWith('multipart/form-data')) return Promise.reject(interrotto());
  const corpo = Readable.fromWeb(request.body as FlussoWeb);
  return new Promise((risolvi, rifiuta) => {
    const campi: Record<string, string> = {};
    const pezzi: Buffer[] = [];
    let nome: string | null = null;
    const smetti = (): void => {
      ferma(interrotto());
      corpo.destroy();
    };
    const ferma = (errore: ErroreVarco) => {
      pezzi.length = 0;
      corpo.unpipe();
      corpo.resume();
      rifiuta(errore);
    };
    const lettore = busboy({
      headers: { 'content-type': tipoCorpo },
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 40, fieldSize: 64 * 1024, fileSize: massimo },
    });
    lettore.on('field', (campo, valore) => void (campi[campo] = valore));
    lettore.on('file', (_campo, flusso, { filename }) => {
      nome = nomePulito(filename);
      flusso.on('data', (pezzo: Buffer) => void pezzi.push(pezzo));
      flusso.on('limit', () => {
        ferma(troppoGrande(massimo));
      });
      flusso.on('error', () => ferma(interrotto()));
    });
    lettore.on('error', () => ferma(interrotto()));
    corpo.on('error', () => ferma(interrotto()));
    sorvegliaRitmo(corpo, ritmo, smetti);
    lettore.on('close', () => {
      if (nome === null) rifiuta(rifiuto('FILE_MANCANTE', 'Nessun file è arrivato: sceglilo e premi di nuovo il pulsante.'));
      else risolvi({ nome, contenuto: Buffer.concat(pezzi), campi });
    });
    corpo.pipe(lettore);
  });
}

export function troppoGrande(massimo: number): ErroreVarco {
  return rifiuto('FILE_TROPPO_GRANDE', `Il file è troppo grande: il limite è di ${dimensioneInParole(massimo)}. Riducilo e riprova.`);
}

function rifiuto(codice: string, frase: string): ErroreVarco {
  return new ErroreVarco('NON_VALIDO', codice, frase, { file: frase });
}

export function interrotto(): ErroreVarco {
  return rifiuto(
    'CARICAMENTO_INTERROTTO',
    'Il caricamento si è interrotto prima della fine: controlla la connessione e carica di nuovo il file.',
  );
}
