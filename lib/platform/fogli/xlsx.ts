import { ZipFile } from 'yazl';
import { Readable } from 'node:stream';
import { regola } from '@/lib/core/errors';
import { aPezzi } from './pezzi';
import { giornoDeiDati, titoli, type Celle, type Tabella } from './tabella';

/** Rows that a sheet of the format holds, its heading among them. */
const RIGHE_FOGLIO = 1_048_576;

const TESTA = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OOXML = 'http://schemas.openxmlformats.org';
const TIPO = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const COLLEGA = `${OOXML}/officeDocument/2006/relationships`;

/** All but the rows: one sheet, whose heading stays in sight. */
const parti = (nome: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TIPO}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TIPO}.worksheet+xml"/></Types>`,
  '_rels/.rels': collegamento('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': `<workbook xmlns="${OOXML}/spreadsheetml/2006/main" xmlns:r="${COLLEGA}"><sheets><sheet name="${nomeFoglio(nome)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': collegamento('worksheet', 'worksheets/sheet1.xml'),
});

const collegamento = (tipo: string, dove: string): string =>
  `<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="rId1" Type="${COLLEGA}/${tipo}" Target="${dove}"/></Relationships>`;

/** As the format admits it. */
const nomeFoglio = (nome: string): string =>
  testo(
    nome
      .replace(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31)
      .trim(),
  );

/** As XML takes it: without the control characters that it cannot hold. */
function testo(valore: string): string {
  return valore
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** `A`, `B` … `Z`, `AA`. */
const lettere = (posto: number): string => (posto < 26 ? '' : lettere(Math.floor(posto / 26) - 1)) + String.fromCharCode(65 + (posto % 26));

/** Every cell is text: no spreadsheet takes a code for a number, nor a name for a formula. An empty one is not written. */
function riga(celle: Celle, numero: number): string {
  const scritte = celle.map((una, posto) =>
    una === null ? '' : `<c r="${lettere(posto)}${numero}" t="inlineStr"><is><t xml:space="preserve">${testo(una)}</t></is></c>`,
  );
  return `<row r="${numero}">${scritte.join('')}</row>`;
}

async function* foglio(tabella: Tabella, righe: AsyncIterable<Celle>): AsyncGenerator<string> {
  const vista = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>';
  yield `${TESTA}<worksheet xmlns="${OOXML}/spreadsheetml/2006/main">${vista}<sheetData>${riga(titoli(tabella), 1)}`;
  const giorno = giornoDeiDati(tabella);
  let quante = 1;
  for await (const celle of righe) {
    if (++quante > RIGHE_FOGLIO)
      throw regola(
        'TROPPE_RIGHE_PER_XLSX',
        'Le righe sono più di quante ne tiene un foglio Excel (1.048.575): restringi la scelta, oppure chiedi il formato CSV.',
      );
    yield riga([...celle, giorno], quante);
  }
  yield '</sheetData></worksheet>';
}

/** A workbook of one sheet, compressed while its rows come. */
export async function* scrivereXlsx(tabella: Tabella, righe: AsyncIterable<Celle>): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  // A PassThrough, which its types call by a narrower name.
  const uscita = zip.outputStream as Readable;
  const fallire = (error: Error) => uscita.destroy(error);
  zip.on('error', fallire);
  for (const [percorso, xml] of Object.entries(parti(tabella.nome))) zip.addBuffer(Buffer.from(TESTA + xml), percorso);
  const dati = Readable.from(aPezzi(foglio(tabella, righe)), { objectMode: false });
  dati.on('error', fallire);
  zip.addReadStream(dati, 'xl/worksheets/sheet1.xml');
  zip.end();
  for await (const pezzo of uscita) yield pezzo as Uint8Array;
}
