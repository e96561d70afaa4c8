/**
 * In a process of its own: imports a population of that many residents from a file, searches among them, then copies the same rows bare;
 * prints times and memory.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { ARCHIVIO_ANAGRAFE } from '@/lib/anagrafe/importazione/archivio';
import { importa } from '@/lib/banche/importazione/importa';
import { apriArchivio, improntaFile } from '@/lib/banche/importazione/sorgente';
import { generaPopolazione } from '@/lib/demo/popolazione/genera';
import { connettiProprietario } from '@/lib/platform/proprietario';
import { Mondo, sql } from '@/lib/testing/mondo';

/** Invented people are made this many at a time, each lot with identifiers of its own: the generator holds a whole lot. */
const LOTTO = 20_000;
const TERRITORIO = { nome: 'Borgo Esempio', provincia: 'PI', belfiore: 'G702', cap: '56100', frazioni: [], vie: [], vicini: [] };
const OGGI = '2026-11-20';

function* righe(residenti: number): Generator<string> {
  for (let lotto = 0; lotto * LOTTO < residenti; lotto += 1) {
    const quanti = Math.min(LOTTO, residenti - lotto * LOTTO);
    for (const record of generaPopolazione({ seme: `banco ${lotto}`, territorio: TERRITORIO, residenti: quanti, oggi: OGGI })) {
      if (record.tipo === 'intestazione') continue;
      const proprio = JSON.stringify(record).replace(/"(idScheda|codice)":"(\d{1,9})"/g, `"$1":"${lotto}-$2"`);
      yield `${proprio}\n`;
    }
  }
}

const [residenti = 0] = process.argv.slice(2).map(Number);
const cartella = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'varco-importazione-'));
const file = path.join(cartella, 'archivio.jsonl');
await pipeline(righe(residenti), fs.createWriteStream(file));
const mondo = await Mondo.crea();
const url = process.env.DATABASE_URL ?? '';

async function importazione(): Promise<{ persone: number; secondi: number; picco: number }> {
  const db = await connettiProprietario(url);
  global.gc?.();
  const prima = process.memoryUsage.rss();
  let massimo = prima;
  const guarda = setInterval(() => (massimo = Math.max(massimo, process.memoryUsage.rss())), 20);
  const inizio = performance.now();
  const esito = await importa(db, ARCHIVIO_ANAGRAFE, {
    erogatoreId: mondo.erogatoreId,
    sorgente: await apriArchivio(ARCHIVIO_ANAGRAFE, file),
    origine: 'banco',
    impronta: await improntaFile(file),
    aggiornatiAl: OGGI,
    now: new Date(`${OGGI}T12:00:00Z`),
  });
  const secondi = (performance.now() - inizio) / 1000;
  clearInterval(guarda);
  await db.chiudi();
  if (esito?.esito !== 'PUBBLICATA') throw new Error(JSON.stringify(esito).slice(0, 1000));
  return { persone: esito.conteggi.soggetti ?? 0, secondi, picco: massimo - prima };
}

/** The rows of the load, out to files, away from the tables, and back by COPY alone. */
async function copiaNuda(): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`SELECT set_config('varco.erogatore', '${mondo.erogatoreId}', false)`);
  const uscita = (nome: string) => path.join(cartella, nome);
  const tabelle = ARCHIVIO_ANAGRAFE.tabelle.map(({ nome }) => nome);
  for (const nome of tabelle)
    await pipeline(
      client.query(copyTo(`COPY (SELECT * FROM ${nome} WHERE erogatore_id = '${mondo.erogatoreId}') TO STDOUT`)),
      fs.createWriteStream(uscita(nome)),
    );
  for (const nome of tabelle.toReversed()) await client.query(`DELETE FROM ${nome} WHERE erogatore_id = $1`, [mondo.erogatoreId]);
  await client.query(`VACUUM ${tabelle.join(', ')}`);
  // Under forced row-level security COPY does not work at all, not for the owner either: what it is measured against goes without.
  for (const nome of tabelle) await client.query(`ALTER TABLE ${nome} NO FORCE ROW LEVEL SECURITY`);
  const inizio = performance.now();
  for (const nome of tabelle) await pipeline(fs.createReadStream(uscita(nome)), client.query(copyFrom(`COPY ${nome} FROM STDIN`)));
  const secondi = (performance.now() - inizio) / 1000;
  for (const nome of tabelle) await client.query(`ALTER TABLE ${nome} FORCE ROW LEVEL SECURITY`);
  for (const nome of tabelle.toReversed()) await client.query(`DELETE FROM ${nome} WHERE erogatore_id = $1`, [mondo.erogatoreId]);
  await client.query(`VACUUM ${tabelle.join(', ')}`);
  await client.end();
  return secondi;
}

function ricerche(): { nostra: number; aMano: number } {
  const programma = ['--import', 'tsx', path.join(import.meta.dirname, 'ricerche-grandi.ts'), mondo.erogatoreId];
  const { stdout, stderr } = spawnSync(process.execPath, programma, { encoding: 'utf8' });
  if (!stdout) throw new Error(`la prova delle ricerche non è riuscita: ${stderr}`);
  return JSON.parse(stdout) as { nostra: number; aMano: number };
}

const fatta = await importazione();
const ricerca = ricerche();
const nudo = await copiaNuda();
await sql('DELETE FROM anagrafe_versione WHERE erogatore_id = $1', [mondo.erogatoreId]);
fs.rmSync(cartella, { recursive: true });
process.stdout.write(JSON.stringify({ ...fatta, nudo, ricerca }));
process.exit(0);
