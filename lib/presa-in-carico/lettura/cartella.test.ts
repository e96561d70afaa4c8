import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cartellaCsv, cartellaXlsx, CONVENZIONE, zipDi } from '@/lib/testing/presa-in-carico';
import { leggereFogli } from '../domain/fogli';
import { leggereCartella } from './cartella';
import { leggereZip } from './zip';

const LIMITI = { voci: 10, voce: 1_000_000, totale: 2_000_000 };

/** A ZIP of one entry that says of itself what one wants. */
function zipCheDice(nome: string, byte: Buffer, dichiarati = byte.length): Uint8Array {
  const chiuso = deflateRawSync(byte);
  const testa = (firma: number, lunga: number) => {
    const t = Buffer.alloc(lunga);
    t.writeUInt32LE(firma, 0);
    return t;
  };
  const locale = testa(0x04034b50, 30);
  locale.writeUInt16LE(20, 4);
  locale.writeUInt16LE(8, 8);
  locale.writeUInt32LE(chiuso.length, 18);
  locale.writeUInt32LE(dichiarati, 22);
  locale.writeUInt16LE(nome.length, 26);
  const centrale = testa(0x02014b50, 46);
  centrale.writeUInt16LE(20, 6);
  centrale.writeUInt16LE(8, 10);
  centrale.writeUInt32LE(chiuso.length, 20);
  centrale.writeUInt32LE(dichiarati, 24);
  centrale.writeUInt16LE(nome.length, 28);
  const fine = testa(0x06054b50, 22);
  fine.writeUInt16LE(1, 8);
  fine.writeUInt16LE(1, 10);
  fine.writeUInt32LE(centrale.length + nome.length, 12);
  fine.writeUInt32LE(locale.length + nome.length + chiuso.length, 16);
  return new Uint8Array(Buffer.concat([locale, Buffer.from(nome), chiuso, centrale, Buffer.from(nome), fine]));
}

describe('the workbook of a load', () => {
  it('XLSX and CSV say the same', async () => {
    const [xlsx, csv] = [await cartellaXlsx(), await cartellaCsv()];
    const lette = await Promise.all([xlsx, csv].map(async ({ contenuto }) => leggereFogli(await leggereCartella(contenuto))));
    expect(lette[0]?.problemi).toEqual([]);
    expect(lette[0]?.fogli.convenzioni[0]?.celle).toMatchObject({ numero: '45/2024', numeroAccessi: '2' });
    expect(lette[1]?.fogli).toEqual(lette[0]?.fogli);
  });

  it('a cell that holds a date gives its day', async () => {
    const { contenuto } = await cartellaXlsx({ convenzioni: [{ ...CONVENZIONE, dataAtto: new Date('2024-03-12T00:00:00Z') }] });
    expect(leggereFogli(await leggereCartella(contenuto)).fogli.convenzioni[0]?.celle.dataAtto).toBe('2024-03-12');
  });

  it('a CSV of Windows, with semicolons and accents of its own', async () => {
    const csv = Buffer.from('Numero dell’atto;Denominazione dell’ente\r\n1;Unità\r\n'.replaceAll('’', "'"), 'latin1');
    const { contenuto } = await zipDi({ 'Convenzioni.csv': new Uint8Array(csv) });
    expect(leggereFogli(await leggereCartella(contenuto)).fogli.convenzioni).toEqual([
      { riga: 2, celle: { numero: '1', enteDenominazione: 'Unità' } },
    ]);
  });

  it.each([
    ['an archive of other things', () => zipDi({ 'a.txt': 'a' }), 'FOGLIO_SCONOSCIUTO'],
    ['a spreadsheet that is none', () => zipDi({ 'xl/workbook.xml': '<non>' }), 'FOGLIO_ILLEGGIBILE'],
    ['bytes that are no archive', () => Promise.resolve({ contenuto: new Uint8Array([80, 75, 3, 4, 0]) }), 'ZIP_ILLEGGIBILE'],
  ])('refuses %s', async (_, fai, codice) => {
    await expect(leggereCartella((await fai()).contenuto)).rejects.toMatchObject({ famiglia: 'NON_VALIDO', codice });
  });
});

describe('a workbook that few bytes make enormous is refused before it is read', () => {
  const foglio = (righe: string) => ({
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${righe}</sheetData></worksheet>`,
  });
  const cella = (testo: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${testo}</t></is></c></row>`;
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a cell at the other end of the sheet', foglio('<row r="1"/><row r="1048576"><c r="XFD1048576"/></row>'), 'FOGLIO_TROPPO_GRANDE'],
    ['a cell very far to the right', foglio('<row r="900"><c r="XFD900"/></row>'), 'FOGLIO_TROPPO_GRANDE'],
    ['rows that hold nothing, with no number', foglio('<row/>'.repeat(20_001)), 'FOGLIO_TROPPO_GRANDE'],
    ['a sheet that opens into too much', foglio(' '.repeat(13_000_000)), 'FOGLIO_TROPPO_GRANDE'],
    ['a cell of megabytes', foglio(cella('a'.repeat(1_000_000))), 'CELLA_TROPPO_LUNGA'],
    ['text that refers to itself', foglio(`<!DOCTYPE a [<!ENTITY a "a">]>${cella('&a;')}`), 'FOGLIO_ILLEGGIBILE'],
    ['a workbook with macros', { ...foglio(''), 'xl/vbaProject.bin': 'a' }, 'FOGLIO_CON_MACRO'],
    ['a CSV of rows that hold nothing', { 'Convenzioni.csv': `Numero\n${'\n'.repeat(1_000_001)}` }, 'FOGLIO_TROPPO_GRANDE'],
    ['a CSV with a cell of megabytes', { 'Convenzioni.csv': `Numero\n"${'a'.repeat(1_000_000)}"\n` }, 'CELLA_TROPPO_LUNGA'],
  ])('%s', async (_, voci, codice) => {
    const { contenuto } = await zipDi(voci);
    await expect(leggereCartella(contenuto)).rejects.toMatchObject({ famiglia: 'NON_VALIDO', codice });
  });

  it('one of as many rows as a load may bring is read', async () => {
    const operatori = Array.from({ length: 3000 }, () => ({ cognome: 'Rossi' }));
    const { contenuto } = await cartellaXlsx({ operatori });
    expect(leggereFogli(await leggereCartella(contenuto)).fogli.operatori).toHaveLength(3000);
  });
});

describe('an archive of papers', () => {
  it('gives its files with their folders, not what systems add', async () => {
    const { contenuto } = await zipDi({ 'carte/a.pdf': 'a', '__MACOSX/carte/._a.pdf': 'b', 'carte/Thumbs.db': 'c' });
    expect((await leggereZip(contenuto, LIMITI)).map(({ percorso, contenuto: byte }) => [percorso, byte.toString()])).toEqual([
      ['carte/a.pdf', 'a'],
    ]);
  });

  it.each([
    ['too many files', () => zipDi(Object.fromEntries(Array.from({ length: 11 }, (__, i) => [`${i}.pdf`, 'a']))), 'ZIP_TROPPO_GRANDE'],
    [
      'a file that opens into too much',
      () => Promise.resolve({ contenuto: zipCheDice('a.pdf', Buffer.alloc(3_000_000)) }),
      'ZIP_TROPPO_GRANDE',
    ],
    [
      'a bomb that says it is small',
      () => Promise.resolve({ contenuto: zipCheDice('a.pdf', Buffer.alloc(3_000_000), 10) }),
      'ZIP_ILLEGGIBILE',
    ],
    ['a path outside itself', () => Promise.resolve({ contenuto: zipCheDice('../a.pdf', Buffer.from('a')) }), 'ZIP_ILLEGGIBILE'],
  ])('refuses %s', async (_, fai, codice) => {
    await expect(leggereZip((await fai()).contenuto, LIMITI)).rejects.toMatchObject({ famiglia: 'NON_VALIDO', codice });
  });
});
