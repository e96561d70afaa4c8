import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Mondo } from '@/lib/testing/mondo';
import { esegui } from './importa-anagrafe';

const PERSONA = JSON.stringify({
  tipo: 'soggetto',
  idScheda: '1',
  generalita: { cognome: 'Rossi', nome: 'Ada', sesso: 'F' },
  posizione: 'APR',
});

describe('importa-anagrafe', () => {
  const cartella = mkdtempSync(path.join(tmpdir(), 'importa-'));
  const file = (nome: string, contenuto: string | Buffer): string => {
    writeFileSync(path.join(cartella, nome), contenuto);
    return path.join(cartella, nome);
  };
  let mondo: Mondo;
  beforeAll(async () => {
    mondo = await Mondo.crea();
  });
  afterAll(() => rmSync(cartella, { recursive: true }));
  afterEach(() => vi.restoreAllMocks());

  /** Exit code and the one JSON document on stdout. */
  async function lancia(...args: string[]): Promise<[number, Record<string, unknown>]> {
    let uscita = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((testo) => {
      uscita += String(testo);
      return true;
    });
    const codice = await esegui(args, true);
    vi.restoreAllMocks();
    return [codice, JSON.parse(uscita) as Record<string, unknown>];
  }

  it('RT-03 SA-20 loads a file, plain or compressed, says what it published, and leaves it in the register like every other road', async () => {
    expect(await lancia(file('a.jsonl', `${PERSONA}\n`), '--erogatore', mondo.codice, '--aggiornati-al', '20/11/2025')).toEqual([
      0,
      expect.objectContaining({ erogatore: mondo.codice, esito: 'PUBBLICATA', soggetti: 1, aggiornatiAl: '2025-11-20' }),
    ]);
    const registrato = { operazione: 'caricare-archivio', esito: 'CONSENTITO', dettagli: { via: 'COMANDO', origine: 'a.jsonl' } };
    expect((await mondo.registro()).at(-1)).toMatchObject(registrato);
    expect((await lancia(file('a.jsonl.gz', gzipSync(PERSONA)), '--erogatore', mondo.codice, '--aggiornati-al', '2025-11-21'))[0]).toBe(0);
  });

  it('takes a compressed file cut in the middle for one to be sent again, and keeps the whole report where it is asked', async () => {
    const mille = Array.from({ length: 1000 }, (_, i) => PERSONA.replace('"1"', `"${i}"`)).join('\n');
    const intero = gzipSync(mille);
    const rapporto = path.join(cartella, 'rapporto.csv');
    expect(
      await lancia(file('g.jsonl.gz', intero.subarray(0, intero.length / 2)), '--erogatore', mondo.codice, '--rapporto', rapporto),
    ).toEqual([2, expect.objectContaining({ esito: 'RIFIUTATA', errori: [expect.objectContaining({ riga: 0 })] })]);
    expect(readFileSync(rapporto, 'utf8')).toBe(
      '\uFEFFfile;riga;che cosa\r\n;;il file compresso è incompleto o danneggiato: la copia si è interrotta?\r\n',
    );
  });

  it('ends with 2 on a file to be corrected, with 1 on anything else, always in one sentence', async () => {
    expect(await lancia(file('b.jsonl', '{}'), '--erogatore', mondo.codice)).toEqual([
      2,
      expect.objectContaining({ esito: 'RIFIUTATA', errori: [expect.objectContaining({ riga: 1 })] }),
    ]);
    const errori = [
      await lancia(),
      await lancia('nessuno.jsonl'),
      await lancia(file('c.jsonl', PERSONA), '--erogatore', 'ignoto'),
      await lancia(file('d.jsonl', PERSONA), '--aggiornati-al', '31/2/2025'),
      await lancia(cartella, '--erogatore', mondo.codice),
      await lancia(file('f.jsonl', PERSONA), '--opzione-ignota'),
    ];
    expect(errori.map(([codice]) => codice)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(errori.map(([, { errore }]) => String(errore).split(/[:,«]/)[0])).toEqual([
      'Uso',
      `Il file nessuno.jsonl non esiste.`,
      "L'erogatore ",
      '',
      'Il caricamento si è interrotto e i dati di prima restano in linea',
      'Uso',
    ]);
  });
});
