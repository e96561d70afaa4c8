import { parse } from 'csv-parse/sync';
import leggereXlsx from 'read-excel-file/node';
import { isErroreVarco } from '@/lib/core/errors';
import type { Tabella } from '../domain/fogli';
import { assertIngombro, assertIngombroCsv, lunga, MASSIMO_IN_CELLA, troppe } from './ingombro';
import { leggereZip, type VoceLetta } from './zip';
import { fileRifiutato } from './rifiuto';

/** Once opened. A workbook of some thousand rows is below; reading more would hold up everybody else. */
const LIMITI = { voci: 200, voce: 12 * 1024 * 1024, totale: 24 * 1024 * 1024 };
/** What is read as text: sheets, and the words that they share. */
const PARTE = /^xl\/.*\.xml$/i;

/**
 * The sheets of a workbook, XLSX or CSV files in a ZIP, as text. Dates come as ISO; of a number the cell alone knows how it was shown, and
 * its digits are given. Refuses (NON_VALIDO) what is neither, what does not open, and what would fill the memory.
 */
export async function leggereCartella(contenuto: Uint8Array): Promise<Tabella[]> {
  const voci = await leggereZip(contenuto, LIMITI).catch((error: unknown) => {
    throw isErroreVarco(error) && error.codice === 'ZIP_TROPPO_GRANDE' ? troppe() : error;
  });
  if (voci.some(({ percorso }) => percorso === 'xl/workbook.xml')) return daXlsx(contenuto, voci);
  const csv = voci.filter(({ percorso }) => percorso.toLowerCase().endsWith('.csv'));
  if (csv.length === 0)
    throw fileRifiutato(
      'FOGLIO_SCONOSCIUTO',
      'Qui serve il foglio di calcolo: il modello compilato in formato Excel (.xlsx), oppure uno ZIP con i fogli salvati in CSV. I documenti si caricano più sotto.',
    );
  return csv.map(({ percorso, contenuto: byte }) => daCsv(percorso, byte));
}

async function daXlsx(contenuto: Uint8Array, voci: readonly VoceLetta[]): Promise<Tabella[]> {
  if (voci.some(({ percorso }) => percorso.toLowerCase().endsWith('vbaproject.bin')))
    throw fileRifiutato('FOGLIO_CON_MACRO', 'Il foglio contiene macro: salvalo in formato Excel senza macro (.xlsx) e ricaricalo.');
  for (const { percorso, contenuto: byte } of voci) if (PARTE.test(percorso)) assertIngombro(byte.toString('utf8'));
  const fogli = await leggereXlsx(Buffer.from(contenuto)).catch(() => {
    throw fileRifiutato(
      'FOGLIO_ILLEGGIBILE',
      'Il foglio di calcolo non si riesce a leggere: aprilo, salvalo di nuovo in formato Excel (.xlsx) e ricaricalo.',
    );
  });
  return fogli.map(({ sheet, data }) => ({ nome: sheet, righe: data.map((riga) => riga.map(inTesto)) }));
}

function inTesto(cella: unknown): string {
  if (cella === null || cella === undefined) return '';
  if (cella instanceof Date) return cella.toISOString().slice(0, 10);
  return String(cella as string | number | boolean);
}

/** Excel in Italian writes semicolons, and the code page of Windows where nobody has chosen UTF-8. */
function daCsv(percorso: string, byte: Buffer): Tabella {
  const nome = (percorso.split('/').pop() ?? percorso).replace(/\.csv$/i, '');
  const testo = decifra(byte);
  const titoli = testo.split('\n', 1)[0] ?? '';
  const separatore = [';', ',', '\t'].reduce((scelto, uno) => (titoli.split(uno).length > titoli.split(scelto).length ? uno : scelto), ';');
  assertIngombroCsv(testo, separatore);
  try {
    const righe = parse(testo, {
      delimiter: separatore,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
    }) as string[][];
    if (righe.some((riga) => riga.some((cella) => cella.length > MASSIMO_IN_CELLA))) throw lunga();
    return { nome, righe };
  } catch (error) {
    if (isErroreVarco(error)) throw error;
    throw fileRifiutato(
      'FOGLIO_ILLEGGIBILE',
      `Il file «${percorso}» non è un CSV che si riesca a leggere: controlla virgolette e separatori, o usa il modello Excel.`,
    );
  }
}

function decifra(byte: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(byte);
  } catch {
    return new TextDecoder('windows-1252').decode(byte);
  }
}
