/** One CSV file of an archive: header, then a record a row. UTF-8, with or without its mark; separator `;` or `,`, as the header has it. */
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { TipoDiRecord } from './archivio';
import { colonneDi, recordDiRiga, type ColonnaCsv } from './colonne-csv';
import { FileIlleggibile, MASSIMO_RIGA } from './difetto';
import { ILLEGGIBILI, type Letto, type NonLetto } from './letto';

type DaLeggere = Pick<TipoDiRecord, 'tipo' | 'schema'>;
type RigaCsv = { readonly riga: number; readonly celle: readonly string[] };

const A_CAPO = 0x0a;

/** @param di null: the heading */
export async function* leggiCsv(
  file: string,
  { tipo, schema }: DaLeggere,
  di: TipoDiRecord | null,
  byte: AsyncIterable<Uint8Array>,
): AsyncGenerator<Letto | NonLetto> {
  let colonne: readonly ColonnaCsv[] | null = null;
  for await (const { riga, celle } of righeCsv(file, byte)) {
    if (colonne === null) {
      colonne = intestazione(file, celle, colonneDi(schema));
    } else if (celle.length !== colonne.length) {
      yield { file, riga, frase: `ha ${celle.length} valori, le colonne sono ${colonne.length}` };
    } else if (celle.some((cella) => cella.includes('\uFFFD'))) {
      yield { file, riga, frase: ILLEGGIBILI };
    } else yield { file, riga, di, valore: recordDiRiga(colonne, celle, tipo) };
  }
  if (colonne === null) throw new FileIlleggibile('il file è vuoto: manca la riga con i nomi delle colonne', 0, file);
}

/** The columns in the order of the file; refuses it when one is unknown, repeated, or missing. */
function intestazione(file: string, nomi: readonly string[], previste: readonly ColonnaCsv[]): ColonnaCsv[] {
  const perNome = new Map(previste.map((colonna) => [colonna.nome, colonna]));
  const puliti = nomi.map((nome) => nome.trim());
  const frasi = [
    elenco(
      'colonne sconosciute',
      puliti.filter((nome) => !perNome.has(nome)),
    ),
    elenco(
      'colonne ripetute',
      puliti.filter((nome, indice) => puliti.indexOf(nome) !== indice),
    ),
    elenco(
      'mancano le colonne',
      previste.filter(({ nome, obbligatoria }) => obbligatoria && !puliti.includes(nome)).map(({ nome }) => nome),
    ),
  ].filter((frase) => frase !== '');
  if (frasi.length > 0) throw new FileIlleggibile(frasi.join('; '), 1, file);
  return puliti.flatMap((nome) => perNome.get(nome) ?? []);
}

const elenco = (cosa: string, nomi: readonly string[]): string => (nomi.length > 0 ? `${cosa}: ${[...new Set(nomi)].join(', ')}` : '');

async function* righeCsv(file: string, byte: AsyncIterable<Uint8Array>): AsyncGenerator<RigaCsv> {
  const { separatore, tutto } = await guardaIntestazione(file, byte);
  const lettore = parse({
    delimiter: separatore,
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MASSIMO_RIGA,
    // The number of the row travels as its last cell.
    on_record: (celle: string[], { lines }) => [...celle, String(lines)],
  });
  const flusso = Readable.from(tutto, { objectMode: false });
  flusso.on('error', (errore) => lettore.destroy(errore));
  flusso.pipe(lettore);
  try {
    for await (const celle of lettore as AsyncIterable<string[]>) yield { riga: Number(celle.pop()), celle };
  } catch (errore) {
    throw errore instanceof CsvError ? spiegato(errore, file) : errore;
  } finally {
    flusso.destroy();
  }
}

function spiegato(errore: CsvError, file: string): FileIlleggibile {
  const riga = typeof errore.lines === 'number' ? errore.lines : 0;
  const frase =
    errore.code === 'CSV_MAX_RECORD_SIZE'
      ? 'supera il milione di caratteri: manca una virgoletta di chiusura, o il file non è nel formato previsto'
      : 'le virgolette non tornano: un testo tra virgolette non è chiuso, o ne contiene di non raddoppiate';
  return new FileIlleggibile(`${frase}; la lettura si ferma qui`, riga, file);
}

/** The separator that the header has more of, and all the bytes again from the first. */
async function guardaIntestazione(file: string, byte: AsyncIterable<Uint8Array>) {
  const lettore = byte[Symbol.asyncIterator]();
  const pezzi: Uint8Array[] = [];
  let lunga = 0;
  let fine = false;
  while (!fine && !pezzi.at(-1)?.includes(A_CAPO)) {
    const passo = await lettore.next();
    fine = passo.done === true;
    if (!passo.done) pezzi.push(passo.value);
    lunga += passo.done ? 0 : passo.value.length;
    if (lunga > MASSIMO_RIGA) throw new FileIlleggibile('la prima riga supera il milione di caratteri', 1, file);
  }
  const testa = Buffer.concat(pezzi);
  if (testa.length >= 2 && ((testa[0] === 0xff && testa[1] === 0xfe) || (testa[0] === 0xfe && testa[1] === 0xff)))
    throw new FileIlleggibile('il file è in UTF-16: salvalo in UTF-8', 0, file);
  const riga = testa.subarray(0, testa.indexOf(A_CAPO) < 0 ? testa.length : testa.indexOf(A_CAPO)).toString('utf8');
  const separatore = riga.split(';').length >= riga.split(',').length ? ';' : ',';
  async function* tutto(): AsyncGenerator<Uint8Array> {
    yield testa;
    for (let passo = await lettore.next(); !passo.done; passo = await lettore.next()) yield passo.value;
  }
  return { separatore, tutto: tutto() };
}
