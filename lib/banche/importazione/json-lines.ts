/** JSON Lines: a line, a record, whose kind is its field `tipo`. */
import type { ArchivioBanca } from './archivio';
import { ArchivioIlleggibile } from './difetto';
import { ILLEGGIBILI, type Blocco, type Letto, type NonLetto } from './letto';

const UTF16 = /^(?:\uFFFD\uFFFD|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/;
const MEZZA_LETTERA = /(?<!\\)\\ud[89a-f]/i;
/** Characters of lines that are judged together. */
const INSIEME = 1 << 19;
/** What a line costs besides its characters: of empty ones too there may be millions. */
const COSTO = 16;

/** Lines in blocks, which hold little memory; what fails after some lines fails after they are out. */
export async function* leggiJsonLines(righe: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Blocco> {
  let pronte: string[] = [];
  let lunghe = 0;
  let prima = 0;
  const blocco = (): Blocco => {
    const uno = { prima, righe: pronte };
    prima += pronte.length;
    pronte = [];
    lunghe = 0;
    return uno;
  };
  try {
    for await (const riga of righe) {
      pronte.push(riga);
      lunghe += riga.length + COSTO;
      if (lunghe > INSIEME) yield blocco();
    }
  } catch (errore) {
    if (pronte.length > 0) yield blocco();
    throw errore;
  }
  if (pronte.length > 0) yield blocco();
}

/** The records of a block. Throws ArchivioIlleggibile when the file is no text that Varco reads. */
export function* recordDi(archivio: ArchivioBanca, { prima, righe }: Blocco): Generator<Letto | NonLetto> {
  const tipi = new Map(archivio.tipi.flatMap((tipo) => (tipo.tipo === null ? [] : [[tipo.tipo, tipo] as const])));
  const nomi = [...tipi.keys(), 'intestazione'].map((nome) => `«${nome}»`);
  const ignoto = `tipo: deve essere ${nomi.slice(0, -1).join(', ')} o ${nomi.at(-1) ?? ''}`;
  let riga = prima;
  for (const grezza of righe) {
    riga += 1;
    if (riga === 1 && UTF16.test(grezza)) throw new ArchivioIlleggibile('il file è in UTF-16: salvalo in UTF-8');
    const testo = (riga === 1 ? grezza.replace(/^\uFEFF/, '') : grezza).trim();
    if (testo === '') continue;
    const valore = oggetto(testo);
    if (testo.includes('\uFFFD') || conMezzeLettere(testo, valore)) {
      yield { file: null, riga, frase: ILLEGGIBILI };
      continue;
    }
    if (valore === undefined) {
      yield { file: null, riga, frase: 'non è un oggetto JSON: la riga è incompleta o mal scritta' };
      continue;
    }
    const tipo = typeof valore === 'object' && valore !== null && 'tipo' in valore ? valore.tipo : undefined;
    const di = typeof tipo === 'string' ? tipi.get(tipo) : undefined;
    if (di) yield { file: null, riga, di, valore };
    else if (tipo === 'intestazione') yield { file: null, riga, di: null, valore };
    else yield { file: null, riga, frase: ignoto };
  }
}

/** Half of a character of two, which no text can hold: as JSON it can only be written by its number, and is written so again. */
function conMezzeLettere(testo: string, valore: unknown): boolean {
  return MEZZA_LETTERA.test(testo) && MEZZA_LETTERA.test(JSON.stringify(valore) ?? '');
}

function oggetto(testo: string): unknown {
  try {
    return JSON.parse(testo);
  } catch {
    return undefined;
  }
}
