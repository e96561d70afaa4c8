import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { importa } from '@/lib/banche/importazione/importa';
import { leggiJsonLines } from '@/lib/banche/importazione/json-lines';
import type { Sorgente } from '@/lib/banche/importazione/letto';
import { apriArchivio } from '@/lib/banche/importazione/sorgente';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { Mondo } from '@/lib/testing/mondo';
import { ARCHIVIO_ANAGRAFE } from './archivio';

const NASCITA = { data: '1938-11-21', senzaGiorno: true, luogo: { comune: 'Forlì', provincia: 'FC' } };
const RECORD = [
  { tipo: 'famiglia', codice: 'F1', tipoScheda: '3', dataOrigine: '2011-06-04' },
  { tipo: 'famiglia', codice: 'F0', tipoScheda: '3', dataCessazione: '2011-06-04' },
  {
    tipo: 'soggetto',
    idScheda: '1',
    generalita: { cognome: 'D\'Angelo; detto "il Moro"', nome: 'Zoë', sesso: 'F', nascita: NASCITA },
    posizione: 'APR',
    residenza: { via: 'Roma', civico: 12, comune: 'Prova', dal: '2011-06-04' },
    altreCittadinanze: ['Brasile', 'Romania'],
    famiglia: { codice: 'F1', legame: '1', dal: '2011-06-04' },
    storia: {
      famiglie: [
        { al: '2011-06-04', codice: 'F0', legame: '3' },
        { dal: '2011-06-04', codice: 'F1', legame: '1' },
      ],
      statiCivili: [
        { al: '2000-05-01', statoCivile: '1' },
        { dal: '2000-05-01', statoCivile: '2' },
      ],
    },
  },
  {
    tipo: 'soggetto',
    idScheda: '2',
    generalita: { nome: 'Ugo', sesso: 'M' },
    posizione: 'CANCELLATO',
    cancellazione: { data: '2020-01-01', motivo: '3' },
  },
];

const FILE = (s: string): Record<string, string> => ({
  'intestazione.csv': `formato${s}aggiornatiAl${s}soggetti\n1${s}2026-11-20${s}2\n`,
  'famiglie.csv': `codice${s}tipoScheda${s}dataOrigine${s}dataCessazione\nF1${s}3${s}2011-06-04${s}\nF0${s}3${s}${s}2011-06-04\n`,
  'soggetti.csv':
    `${['idScheda', 'generalita.cognome', 'generalita.nome', 'generalita.sesso', 'generalita.nascita.data', 'generalita.nascita.senzaGiorno', 'generalita.nascita.luogo.comune', 'generalita.nascita.luogo.provincia', 'posizione', 'residenza.via', 'residenza.civico', 'residenza.comune', 'residenza.dal', 'altreCittadinanze', 'famiglia.codice', 'famiglia.legame', 'famiglia.dal', 'cancellazione.data', 'cancellazione.motivo'].join(s)}\r\n` +
    `${['1', '"D\'Angelo; detto ""il Moro"""', 'Zoë', 'F', '1938-11-21', 'sì', 'Forlì', 'FC', 'APR', 'Roma', '12', 'Prova', '2011-06-04', 'Brasile|Romania', 'F1', '1', '2011-06-04', '', ''].join(s)}\r\n` +
    `${['2', '', 'Ugo', 'M', '', '', '', '', 'CANCELLATO', '', '', '', '', '', '', '', '', '2020-01-01', '3'].join(s)}\r\n`,
  'storia_famiglie.csv': `idScheda${s}dal${s}al${s}codice${s}legame\n1${s}2011-06-04${s}${s}F1${s}1\n1${s}${s}2011-06-04${s}F0${s}3\n`,
  'storia_stati_civili.csv': `idScheda${s}dal${s}al${s}statoCivile\n1${s}${s}2000-05-01${s}1\n1${s}2000-05-01${s}${s}2\n`,
});

describe('the same archive in its two formats', () => {
  const cartella = mkdtempSync(path.join(tmpdir(), 'csv-'));
  let db: Proprietario;
  beforeAll(async () => {
    db = await connettiProprietario(process.env.DATABASE_URL ?? '');
  });
  afterAll(async () => {
    await db.chiudi();
    rmSync(cartella, { recursive: true });
  });

  /** Every row of every table, but for what tells one comune and one load from another. */
  async function righe(sorgente: (mondo: Mondo) => Promise<Sorgente> | Sorgente) {
    const mondo = await Mondo.crea();
    const esito = await importa(db, ARCHIVIO_ANAGRAFE, {
      erogatoreId: mondo.erogatoreId,
      sorgente: await sorgente(mondo),
      origine: 'x',
      impronta: 'x',
      aggiornatiAl: '2026-11-20',
      now: new Date('2026-11-21T09:00:00Z'),
    });
    expect(esito).toMatchObject({ esito: 'PUBBLICATA', conteggi: { soggetti: 2, famiglie: 2 } });
    const tabelle: Record<string, unknown[]> = {};
    for (const { nome } of ARCHIVIO_ANAGRAFE.tabelle)
      tabelle[nome] = (
        await db.esegui(
          `SELECT to_jsonb(t) - '{id,soggetto_id,famiglia_id,indirizzo_id,erogatore_id,versione_id}'::text[] AS r FROM ${nome} t
        WHERE erogatore_id = $1 ORDER BY to_jsonb(t)->'ordine', to_jsonb(t)->'id_scheda', 1`,
          [mondo.erogatoreId],
        )
      ).map(({ r }) => r);
    return tabelle;
  }
  const inZip = async (voci: Record<string, string>, nome: string): Promise<string> => {
    const zip = new ZipFile();
    for (const [voce, testo] of Object.entries(voci)) zip.addBuffer(Buffer.from(testo), voce);
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(path.join(cartella, nome)));
    return path.join(cartella, nome);
  };

  it('gives the very same rows, whatever the separator, with the mark of UTF-8 or without, in a folder or not', async () => {
    const json = await righe(() => leggiJsonLines(RECORD.map((uno) => JSON.stringify(uno))));
    expect(json.anagrafe_storia_famiglia).toMatchObject([
      { ordine: 1, dal: null },
      { ordine: 2, al: null },
    ]);
    expect(json.anagrafe_storia_posizione).toMatchObject([{ posizione: 'APR' }, { posizione: 'CANCELLATO', dal: '2020-01-01' }]);
    expect(json.anagrafe_storia_residenza).toMatchObject([{ dal: '2011-06-04', residenza_civico: 12 }]);
    const puntoEVirgola = await inZip(FILE(';'), 'a.zip');
    expect(await righe(() => apriArchivio(ARCHIVIO_ANAGRAFE, puntoEVirgola))).toEqual(json);
    const conMarca = Object.entries(FILE(',')).map(([nome, testo]) => [`archivio/${nome}`, `\uFEFF${testo}`]);
    const virgola = await inZip({ ...Object.fromEntries(conMarca), '__MACOSX/._soggetti.csv': 'x' }, 'b.zip');
    expect(await righe(() => apriArchivio(ARCHIVIO_ANAGRAFE, virgola))).toEqual(json);
  });

  it('CA-21 refuses a history that does not hold, in the words of its row', async () => {
    const storia = (righeDiStoria: string[]) => ({
      ...FILE(';'),
      'storia_famiglie.csv': `idScheda;dal;al;codice\n${righeDiStoria.join('\n')}\n`,
    });
    const mondo = await Mondo.crea();
    const frasi = async (righeDiStoria: string[]) => {
      const esito = await importa(db, ARCHIVIO_ANAGRAFE, {
        erogatoreId: mondo.erogatoreId,
        sorgente: await apriArchivio(ARCHIVIO_ANAGRAFE, await inZip(storia(righeDiStoria), 'c.zip')),
        origine: 'x',
        impronta: 'x',
        aggiornatiAl: '2026-11-20',
        now: new Date('2026-11-21T09:00:00Z'),
      });
      return esito?.esito === 'RIFIUTATA' ? esito.errori.map(({ file, riga, frase }) => `${file} ${riga} ${frase}`) : esito;
    };
    const di = (riga: number, resto: string) => `storia_famiglie.csv ${riga} storia della scheda «1», famiglie, ${resto}`;
    expect(await frasi(['1;2012-01-01;2011-01-01;F0', '1;2013-01-01;;F1'])).toEqual([
      di(2, 'periodo dal 01/01/2012: finisce (01/01/2011) prima di cominciare'),
    ]);
    expect(await frasi(['1;2000-01-01;2012-01-01;F0', '1;2011-01-01;;F1'])).toEqual([
      di(3, 'periodo dal 01/01/2011: comincia prima che finisca il precedente'),
    ]);
    expect(await frasi(['1;2000-01-01;;F0', '1;2011-01-01;;F1'])).toEqual([
      di(3, 'periodo dal 01/01/2011: comincia mentre il precedente è ancora aperto'),
    ]);
    expect(await frasi(['1;;2000-01-01;F0', '1;;2011-01-01;F0', '1;2011-01-01;;F1'])).toEqual([
      di(3, 'periodo iniziale: manca «dal», che può mancare solo al primo periodo'),
    ]);
    expect(await frasi(['1;2000-01-01;;F0'])).toEqual([
      'storia_famiglie.csv 2 storia della scheda «1», famiglie: l’ultimo periodo non dice quello che dice la scheda',
    ]);
    expect(await frasi(['9;2000-01-01;;F1'])).toEqual([
      'storia_famiglie.csv 2 storia della scheda «9», famiglie, periodo dal 01/01/2000: la scheda non è nel file',
    ]);
    expect(await frasi(['1;2000-01-01;2011-06-04;F7', '1;2011-06-04;;F1'])).toEqual([
      'storia_famiglie.csv 2 storia della scheda «1», famiglie: una famiglia non è nel file',
    ]);
  });
});
