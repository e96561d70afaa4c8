import { MARCA_CSV, rigaCsv } from '@/lib/core/csv';
import { aPezzi } from './pezzi';
import { chiavi, giornoDeiDati, titoli, type Celle, type Tabella } from './tabella';
import { scrivereXlsx } from './xlsx';

export type Formato = 'CSV' | 'JSON_LINES' | 'XLSX';

/** A table in that format, while its rows are read. What breaks the reading breaks the writing. */
export function scrivere(formato: Formato, tabella: Tabella, righe: AsyncIterable<Celle>): AsyncIterable<Uint8Array> {
  if (formato === 'XLSX') return scrivereXlsx(tabella, righe);
  return aPezzi(formato === 'CSV' ? csv(tabella, righe) : jsonLines(tabella, righe));
}

async function* csv(tabella: Tabella, righe: AsyncIterable<Celle>): AsyncGenerator<string> {
  yield MARCA_CSV + rigaCsv(titoli(tabella));
  const giorno = giornoDeiDati(tabella);
  for await (const celle of righe) yield rigaCsv([...celle.map((una) => una ?? ''), giorno]);
}

/** An object a line, by the ids of the fields; null where the bank has no value; the day as machines write it. */
async function* jsonLines(tabella: Tabella, righe: AsyncIterable<Celle>): AsyncGenerator<string> {
  const nomi = chiavi(tabella);
  for await (const celle of righe) {
    const valori = [...celle, tabella.aggiornatiAl];
    yield `${JSON.stringify(Object.fromEntries(nomi.map((nome, posto) => [nome, valori[posto] ?? null])))}\n`;
  }
}
