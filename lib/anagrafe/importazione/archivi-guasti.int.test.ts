import { createWriteStream, readFileSync, truncateSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bancoArchivi, MEGA, memoria, persona, SOGGETTI } from '@/lib/testing/banco-archivi';

describe('archives that are not good', () => {
  const { nuovo, scritto, zip, carica, rapporto } = bancoArchivi();

  it('wrong encoding: the rows that cannot be read, or the encoding that it is in', async () => {
    expect(await rapporto(scritto('a.jsonl', Buffer.from(persona('1') + persona('è'), 'latin1')))).toEqual([
      'riga 2: contiene caratteri illeggibili: il file deve essere in UTF-8',
    ]);
    const tante = Buffer.from(persona('1') + ['è', 'é', 'ì'].map((id) => persona(id)).join(''), 'latin1');
    expect(await rapporto(scritto('a.jsonl', tante)), 'a mistake of the whole file is not told of each row').toEqual([
      'riga 2: contiene caratteri illeggibili: il file deve essere in UTF-8',
      'altre 2 righe contengono caratteri illeggibili',
    ]);
    expect(await rapporto(await zip({ 'soggetti.csv': Buffer.from(`${SOGGETTI}\n1;Rossì;Ada;F;APR\n`, 'latin1') }))).toEqual([
      'soggetti.csv, riga 2: contiene caratteri illeggibili: il file deve essere in UTF-8',
    ]);
    expect(await rapporto(scritto('a.jsonl', Buffer.from(persona('1'), 'utf16le')))).toEqual([
      expect.stringContaining('il file è in UTF-16'),
    ]);
    expect(await rapporto(await zip({ 'soggetti.csv': Buffer.from(`\uFEFF${SOGGETTI}\n`, 'utf16le') }))).toEqual([
      'soggetti.csv: il file è in UTF-16: salvalo in UTF-8',
    ]);
  });

  it('columns or files that are missing, unknown or twice there', async () => {
    expect(await rapporto(await zip({ 'soggetti.csv': 'idScheda;cognome;posizione;posizione\n1;Rossi;APR;APR\n' }))).toEqual([
      'soggetti.csv, riga 1: colonne sconosciute: cognome; colonne ripetute: posizione; mancano le colonne: generalita.sesso',
    ]);
    expect(await rapporto(await zip({ 'soggetti.csv': '' }))).toEqual([
      'soggetti.csv: il file è vuoto: manca la riga con i nomi delle colonne',
    ]);
    expect(await rapporto(await zip({ 'famiglie.csv': 'codice;tipoScheda\n' }))).toEqual(['nell’archivio manca il file soggetti.csv']);
    expect(await rapporto(await zip({ 'soggetti.csv': SOGGETTI, 'sogetti.csv': SOGGETTI }))).toEqual([
      expect.stringMatching(/^sogetti\.csv: non è fra i file previsti, che sono intestazione\.csv, famiglie\.csv, soggetti\.csv/),
    ]);
    expect(await rapporto(await zip({ 'soggetti.csv': `${SOGGETTI}\n1;Rossi;Ada;F\n2;Rossi;Ada;F;APR;\n` }))).toEqual([
      'soggetti.csv, riga 2: ha 4 valori, le colonne sono 5',
      'soggetti.csv, riga 3: ha 6 valori, le colonne sono 5',
    ]);
  });

  it('identifiers twice there, impossible dates, a household without members, each at its row', async () => {
    const famiglia = '{"tipo":"famiglia","codice":"F1","tipoScheda":"3"}\n';
    expect(await rapporto(scritto('a.jsonl', persona('1') + persona('1') + famiglia))).toEqual([
      'riga 2: la scheda «1» è già alla riga 1',
      'riga 3: la famiglia «F1» non ha componenti: se non c’è più, indica quando è cessata',
    ]);
    expect(
      await rapporto(
        await zip({
          'famiglie.csv': 'codice;tipoScheda;dataOrigine\nF1;3;2011-02-29\nF2;3;\n',
          'soggetti.csv': `${SOGGETTI},generalita.nascita.data\n1;Rossi;Ada;F;APR;30/02/2020\n`.replace(',', ';'),
        }),
      ),
    ).toEqual([
      'famiglie.csv, riga 2: dataOrigine: «2011-02-29» non è una data (AAAA-MM-GG) che esiste',
      'soggetti.csv, riga 2: generalita.nascita.data: «30/02/2020» non è una data (AAAA-MM-GG) che esiste',
    ]);
    expect(
      await rapporto(await zip({ 'famiglie.csv': 'codice;tipoScheda\nF2;3\n', 'soggetti.csv': `${SOGGETTI}\n1;R;A;F;APR\n1;R;A;F;APR\n` })),
    ).toEqual([
      'soggetti.csv, riga 3: la scheda «1» è già alla riga 2',
      'famiglie.csv, riga 2: la famiglia «F2» non ha componenti: se non c’è più, indica quando è cessata',
    ]);
  });

  it('all that is wrong is told at once, in every file, and nobody is accused for a row that could not be read', async () => {
    expect(
      await rapporto(
        await zip({
          'famiglie.csv': 'codice;tipoScheda;dataOrigine\nF1;3;2011-02-29\nF2;3;\nF2;3;\n',
          'soggetti.csv': `${SOGGETTI};famiglia.codice;famiglia.legame\n1;Rossi;Ada;F;APR;F1;1\n1;Rossi;Ada;F;APR;F2;1\n2;Rossi;Ugo;M;BOH;F2;2\n3;Bini;Eva;F;APR;;\n`,
          'storia_generalita.csv': 'idScheda;inizio\n1;2020-01-01\n',
          'storia_posizioni.csv': 'idScheda;dal;al;posizione\n3;2020-01-01;2019-01-01;APR\n2;2020-01-01;;APR\n',
        }),
      ),
    ).toEqual([
      'famiglie.csv, riga 2: dataOrigine: «2011-02-29» non è una data (AAAA-MM-GG) che esiste',
      'soggetti.csv, riga 4: posizione: deve essere uno fra APR, AIRE, CANCELLATO, MAI_RESIDENTE',
      'storia_generalita.csv, riga 1: colonne sconosciute: inizio; mancano le colonne: sesso',
      'soggetti.csv, riga 3: la scheda «1» è già alla riga 2',
      'famiglie.csv, riga 4: la famiglia «F2» è già alla riga 3',
      'storia_posizioni.csv, riga 2: storia della scheda «3», posizioni, periodo dal 01/01/2020: finisce (01/01/2019) prima di cominciare',
      'storia_posizioni.csv, riga 2: storia della scheda «3», posizioni: l’ultimo periodo non dice quello che dice la scheda',
    ]);
    const famiglia = (codice: string) => JSON.stringify({ tipo: 'famiglia', codice, tipoScheda: '3' }) + '\n';
    const testa = (altro: object) => JSON.stringify({ tipo: 'intestazione', formato: 1, soggetti: 9, ...altro }) + '\n';
    expect(
      await rapporto(
        scritto('a.jsonl', testa({ aggiornati: '2026-03-09' }) + persona('1') + persona('1') + famiglia('F1') + famiglia('F1')),
        { aggiornatiAl: null },
      ),
      'of a heading that cannot be read it is not said that it has no date',
    ).toEqual([
      'riga 1: campi sconosciuti: aggiornati',
      'riga 3: la scheda «1» è già alla riga 2',
      'riga 4: la famiglia «F1» non ha componenti: se non c’è più, indica quando è cessata',
      'riga 5: la famiglia «F1» è già alla riga 4',
      'riga 5: la famiglia «F1» non ha componenti: se non c’è più, indica quando è cessata',
    ]);
    expect(await rapporto(scritto('a.jsonl', testa({}) + persona('1') + '{"tipo":"soggetto",\n' + famiglia('F1')))).toEqual([
      'riga 3: non è un oggetto JSON: la riga è incompleta o mal scritta',
    ]);
  });

  it('days out of time, and days of one card that cannot both be true', async () => {
    const nato = (data: string) => `;${data}`;
    const colonne = `${SOGGETTI};generalita.nascita.data;decesso.data;cartaIdentita.rilascio;cartaIdentita.scadenza`;
    const righe = (...altre: string[]) => altre.map((resto, i) => `${i + 1};Rossi;Ada;F;APR${resto}\n`).join('');
    expect(
      await rapporto(await zip({ 'soggetti.csv': `${colonne}\n${righe(`${nato('2999-01-01')};;;`, `${nato('0001-01-01')};;;`)}` })),
    ).toEqual([
      'soggetti.csv, riga 2: generalita.nascita.data: «2999-01-01» è fuori dal tempo: si ammettono date dal 1700 al 2150',
      'soggetti.csv, riga 3: generalita.nascita.data: «0001-01-01» è fuori dal tempo: si ammettono date dal 1700 al 2150',
    ]);
    const impossibili = righe(
      `${nato('1940-05-01')};1900-01-01;;`,
      `${nato('1940-05-01')};;2020-03-01;2019-03-01`,
      `${nato('1940-05-01')};1999-01-01;;`,
    );
    expect(await rapporto(await zip({ 'soggetti.csv': `${colonne}\n${impossibili}` }))).toEqual([
      'soggetti.csv, riga 2: scheda «1»: il decesso precede la nascita',
      'soggetti.csv, riga 3: scheda «2»: la carta d’identità scade prima di essere rilasciata',
    ]);
  });

  it('SA-20 what has happened is not after the data: births, deaths, periods still to come', async () => {
    const colonne = `${SOGGETTI};generalita.nascita.data;generalita.nascita.senzaGiorno;decesso.data`;
    const righe = [
      '1;Rossi;Ada;F;APR;2026-03-10;;',
      '2;Rossi;Eva;F;APR;2026-03-09;;',
      '3;Rossi;Ida;F;APR;2026-12-31;si;',
      '4;Rossi;Ugo;M;APR;1950-01-01;;2026-12-25',
    ];
    const storia = 'idScheda;dal;al;cognome;nome;sesso\n2;2026-03-09;2027-01-01;Rossi;Eva;F\n';
    expect(await rapporto(await zip({ 'soggetti.csv': `${colonne}\n${righe.join('\n')}\n`, 'storia_generalita.csv': storia }))).toEqual([
      'soggetti.csv, riga 2: scheda «1»: la nascita (10/03/2026) è dopo la data dei dati',
      'soggetti.csv, riga 5: scheda «4»: il decesso (25/12/2026) è dopo la data dei dati',
      'storia_generalita.csv, riga 2: storia della scheda «2», generalità, periodo dal 09/03/2026: va oltre la data dei dati',
    ]);
  });

  it('a line of 200 MB is refused without being held, in both formats', async () => {
    const blocco = 'x'.repeat(MEGA);
    await pipeline(Readable.from(Array.from({ length: 200 }, () => blocco)), createWriteStream(nuovo('lunga.jsonl')));
    const lunga = await zip({
      'soggetti.csv': function* () {
        yield `${SOGGETTI}\n1;"`;
        for (let i = 0; i < 200; i += 1) yield blocco;
      },
    });
    const preso = await memoria(async () => {
      expect(await rapporto(nuovo('lunga.jsonl'))).toEqual([expect.stringMatching(/^riga 1: supera il milione di caratteri/)]);
      expect(await rapporto(lunga)).toEqual([expect.stringMatching(/^soggetti\.csv, riga 2: supera il milione di caratteri/)]);
    });
    expect(preso).toBeLessThan(100 * MEGA);
  });

  it('a copy that was interrupted: gzip and ZIP cut anywhere, quotes left open', async () => {
    const mille = Array.from({ length: 2000 }, (_, i) => persona(`${i}`)).join('');
    const compresso = gzipSync(mille);
    for (const parte of [0.3, 0.99])
      expect(await rapporto(scritto('a.jsonl.gz', compresso.subarray(0, Math.floor(compresso.length * parte))))).toEqual([
        'il file compresso è incompleto o danneggiato: la copia si è interrotta?',
      ]);
    const righe = Array.from({ length: 2000 }, (_, i) => `${i};Rossi;Ada;F;APR`).join('\n');
    const intero = await zip({ 'soggetti.csv': `${SOGGETTI}\n${righe}` });
    const { length } = readFileSync(intero);
    for (const parte of [0.99, 0.3]) {
      truncateSync(intero, Math.floor(length * parte));
      expect(await rapporto(intero)).toEqual([expect.stringContaining('l’archivio ZIP è incompleto, danneggiato o protetto')]);
    }
    expect(await rapporto(await zip({ 'soggetti.csv': `${SOGGETTI}\n1;"Rossi;Ada;F;APR\n` }))).toEqual([
      expect.stringContaining('le virgolette non tornano'),
    ]);
  });

  it('shows the first hundred things and keeps all of them for the report', async () => {
    const tenuti: unknown[] = [];
    const esito = await carica(scritto('a.jsonl', 'x\n'.repeat(1200)), {
      difetti: async (alcuni: readonly unknown[]) => void tenuti.push(...alcuni),
    });
    expect(esito).toMatchObject({ esito: 'RIFIUTATA', totale: 1200, altri: true });
    expect(esito?.esito === 'RIFIUTATA' ? esito.errori : []).toHaveLength(100);
    expect(tenuti).toHaveLength(1200);
  });

  it('stops where it is asked to, and leaves the data of before', async () => {
    const basta = new AbortController();
    const file = scritto('a.jsonl', persona('1') + persona('2') + persona('3'));
    const ferma = carica(file, {
      basta: basta.signal,
      progresso: (fase: string) => void (fase === 'CARICAMENTO' && basta.abort(new Error('fermato'))),
    });
    await expect(ferma).rejects.toThrow('fermato');
    expect(await rapporto(scritto('b.jsonl', ''))).toEqual([
      expect.stringContaining('non contiene persone'),
      expect.stringContaining('meno della metà'),
    ]);
  });
});
