import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import { ZipFile } from 'yazl';
import { ARCHIVIO_ANAGRAFE } from '@/lib/anagrafe/importazione/archivio';
import { dove } from '@/lib/banche/domain/dove';
import { importa, type EsitoImportazione } from '@/lib/banche/importazione/importa';
import { apriArchivio } from '@/lib/banche/importazione/sorgente';
import { connettiProprietario, type Proprietario } from '@/lib/platform/proprietario';
import { ADESSO, Mondo } from './mondo';

export const MEGA = 1 << 20;
export const persona = (idScheda: string, altro: object = {}): string =>
  `${JSON.stringify({ tipo: 'soggetto', idScheda, generalita: { cognome: 'Rossi', nome: 'Ada', sesso: 'F' }, posizione: 'APR', ...altro })}\n`;
/** The heading of the file of the cards. */
export const SOGGETTI = 'idScheda;generalita.cognome;generalita.nome;generalita.sesso;posizione';

/** Bytes that the process has taken while it worked, at their highest. */
export async function memoria(lavoro: () => Promise<unknown>): Promise<number> {
  const prima = process.memoryUsage.rss();
  let massimo = prima;
  const guarda = setInterval(() => (massimo = Math.max(massimo, process.memoryUsage.rss())), 5);
  await lavoro();
  clearInterval(guarda);
  return massimo - prima;
}

/** A comune with two people, and a folder of archives that are tried on it, for the tests of a `describe`. */
export function bancoArchivi() {
  const cartella = mkdtempSync(path.join(tmpdir(), 'archivi-'));
  let db: Proprietario;
  let mondo: Mondo;
  const nuovo = (nome: string): string => path.join(cartella, nome);
  const scritto = (nome: string, contenuto: string | Buffer): string => {
    writeFileSync(nuovo(nome), contenuto);
    return nuovo(nome);
  };
  /** A ZIP of the given files. */
  const zip = async (voci: Record<string, string | Buffer | (() => Iterable<string | Buffer>)>, mode?: number): Promise<string> => {
    const archivio = new ZipFile();
    for (const [nome, contenuto] of Object.entries(voci)) {
      if (typeof contenuto === 'function') archivio.addReadStream(Readable.from(contenuto(), { objectMode: false }), nome);
      else archivio.addBuffer(Buffer.from(contenuto), nome, { mode });
    }
    archivio.end();
    await pipeline(archivio.outputStream, createWriteStream(nuovo('a.zip')));
    return nuovo('a.zip');
  };
  const carica = async (file: string, altro: object = {}): Promise<EsitoImportazione | null> =>
    importa(db, ARCHIVIO_ANAGRAFE, {
      erogatoreId: mondo.erogatoreId,
      sorgente: await apriArchivio(ARCHIVIO_ANAGRAFE, file),
      origine: path.basename(file),
      impronta: 'x',
      aggiornatiAl: '2026-03-09',
      now: ADESSO,
      ...altro,
    });
  const versioni = () =>
    db.esegui<{ stato: string }>('SELECT id, stato, origine, soggetti FROM anagrafe_versione WHERE erogatore_id = $1 ORDER BY id', [
      mondo.erogatoreId,
    ]);
  /** What the report says, after having seen that the data is the data of before. */
  const rapporto = async (file: string, altro: object = {}) => {
    const prima = await versioni();
    const esito = await carica(file, altro);
    expect(await versioni()).toEqual(prima.filter(({ stato }) => stato !== 'IN_CARICAMENTO'));
    return esito?.esito === 'RIFIUTATA' ? esito.errori.map((difetto) => `${dove(difetto)}${difetto.frase}`) : esito;
  };

  beforeAll(async () => {
    db = await connettiProprietario(process.env.DATABASE_URL ?? '');
    mondo = await Mondo.crea();
    expect(await carica(scritto('buono.jsonl', persona('1') + persona('2')))).toMatchObject({ esito: 'PUBBLICATA' });
  });
  afterAll(async () => {
    await db.chiudi();
    rmSync(cartella, { recursive: true });
  });
  return { nuovo, scritto, zip, carica, rapporto };
}
