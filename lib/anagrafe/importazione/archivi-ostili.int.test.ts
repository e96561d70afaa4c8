import { createWriteStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bancoArchivi, MEGA, memoria, persona, SOGGETTI } from '@/lib/testing/banco-archivi';

const SMISURATO = expect.stringContaining('decompresso è smisurato');
const ROTTO = expect.stringContaining('l’archivio ZIP è incompleto, danneggiato o protetto');

describe('archives that somebody has made on purpose', () => {
  const { nuovo, scritto, zip, carica, rapporto } = bancoArchivi();
  const molte = (quante: number, pezzo: string | Buffer) => () => Array.from({ length: quante }, () => pezzo);
  const gz = async (nome: string, pezzi: Iterable<string | Buffer>): Promise<string> => {
    await pipeline(Readable.from(pezzi, { objectMode: false }), createGzip(), createWriteStream(nuovo(nome)));
    return nuovo(nome);
  };

  it('a bomb stops where no data could have grown so much, or after a million empty lines, and takes no memory', async () => {
    const spazi = await gz('spazi.jsonl.gz', molte(400, Buffer.from(`${' '.repeat(1023)}\n`.repeat(1024)))());
    const vuote = await gz('vuote.jsonl.gz', molte(400, Buffer.alloc(MEGA, '\n'))());
    const csv = await zip({
      'soggetti.csv': function* () {
        yield `${SOGGETTI}\n`;
        yield* molte(400, Buffer.alloc(MEGA, '\n'))();
      },
    });
    const preso = await memoria(async () => {
      expect(await rapporto(spazi)).toEqual([SMISURATO]);
      expect(await rapporto(csv)).toEqual([expect.stringMatching(/^soggetti\.csv: decompresso è smisurato/)]);
      expect(await rapporto(vuote)).toEqual([expect.stringMatching(/^riga 1000001: ha più di un milione di righe vuote/)]);
    });
    expect(preso).toBeLessThan(256 * MEGA);
  });

  it('a path that leads outside, a link, an archive inside the archive', async () => {
    const buono = `${SOGGETTI}\n1;Rossi;Ada;F;APR\n2;Rossi;Ada;F;APR\n`;
    const fuori = await zip({ 'xx/soggetti.csv': buono });
    const byte = readFileSync(fuori);
    expect(await rapporto(scritto('a.zip', Buffer.from(byte.toString('latin1').replaceAll('xx/sogg', '../sogg'), 'latin1')))).toEqual([
      ROTTO,
    ]);
    expect(await rapporto(await zip({ 'soggetti.csv': '/etc/passwd' }, 0o120777))).toEqual([
      expect.stringMatching(/^soggetti\.csv, riga 1: colonne sconosciute: \/etc\/passwd/),
    ]);
    expect(await rapporto(await zip({ 'soggetti.csv': byte }))).toEqual([expect.stringMatching(/^soggetti\.csv/)]);
    expect(await rapporto(await zip({ 'altro.zip': byte, 'soggetti.csv': SOGGETTI }))).toEqual([
      expect.stringMatching(/^altro\.zip: non è fra i file previsti/),
    ]);
    expect(await rapporto(scritto('a.jsonl.gz', gzipSync(gzipSync(persona('1')))))).toContainEqual(
      expect.stringMatching(/^riga 1: contiene caratteri illeggibili/),
    );
  });

  it('JSON a hundred thousand deep, numbers that are none, bytes that are no text', async () => {
    const profondo = '['.repeat(100_000) + ']'.repeat(100_000);
    const riga = (altro: string) => persona('1').replace('"posizione"', `${altro},"posizione"`);
    expect(await rapporto(scritto('a.jsonl', `${profondo}\n${riga(`"storia":${profondo}`)}${riga(`"x":${profondo}`)}`))).toEqual([
      expect.stringMatching(/^riga 1: tipo: deve essere/),
      expect.stringMatching(/^riga 2: storia/),
      expect.stringMatching(/^riga 3: /),
    ]);
    const numero = (civico: string) => riga(`"residenza":{"civico":${civico}}`);
    expect(await rapporto(scritto('a.jsonl', ['1e400', '-1e400', '1.5', '9007199254740993'].map(numero).join('')))).toEqual(
      [1, 2, 3, 4, 4].map((quale) => expect.stringMatching(new RegExp(`^riga ${quale}: residenza\\.civico`))),
    );
    expect(await rapporto(scritto('a.jsonl', `${persona('1')}\0\0\0\n${persona('2')}`))).toEqual([expect.stringMatching(/^riga 2: /)]);
    expect(await rapporto(scritto('a.jsonl', Buffer.from(`\uFEFF${persona('1')}`, 'utf16le')))).toEqual([
      expect.stringContaining('il file è in UTF-16'),
    ]);
  });

  it('a zero inside a name, or half a letter, leaves a name that can be read', async () => {
    const generalita = (cognome: string) => `{"cognome":"${cognome}","nome":"Ada","sesso":"F"}`;
    const con = (id: string, cognome: string) =>
      `{"tipo":"soggetto","idScheda":"${id}","generalita":${generalita(cognome)},"posizione":"APR"}\r\n`;
    const file = scritto('a.jsonl', `\uFEFF${con('1', 'Ros\\u0000si')}${con('2', 'Verdi')}`);
    expect(await carica(file)).toMatchObject({ esito: 'PUBBLICATA' });
    expect(await rapporto(scritto('a.jsonl', con('1', 'Ros\\ud800si')))).toEqual([expect.stringMatching(/^riga 1: .*illeggibili/)]);
  });
});
