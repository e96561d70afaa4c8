/** The temporary twins of a bank's tables: rows wait there while the archive is checked as a whole, and memory stays flat. */
import type { Connessione } from '@/lib/platform/connessione';
import { tavolo, type ArchivioBanca, type RigaDaCopiare, type TabellaDaRiempire } from './archivio';
import type { Difetto } from './difetto';

/** Characters that wait before they are sent. */
const CARICO = 1 << 20;
const FUGA: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const DA_FUGGIRE = /[\\\t\n\r]/;
const TUTTI_DA_FUGGIRE = /[\\\t\n\r]/g;

const colonneDelTavolo = ({ colonne, soloDelTavolo = {} }: TabellaDaRiempire): string[] => [...colonne, ...Object.keys(soloDelTavolo)];

/** Few statements over many rows: their memory is worth more than their compilation. */
const SESSIONE =
  "SELECT set_config('jit', 'off', false), set_config('work_mem', '64MB', false), set_config('synchronous_commit', 'off', false)";

export async function preparaTavoli(db: Connessione, tabelle: readonly TabellaDaRiempire[]): Promise<void> {
  await db.esegui(SESSIONE);
  for (const { nome, colonne, soloDelTavolo = {} } of tabelle) {
    await db.esegui(`DROP TABLE IF EXISTS pg_temp.${tavolo(nome)}`);
    await db.esegui(`CREATE TEMP TABLE ${tavolo(nome)} AS SELECT 0 AS riga, ${colonne.join(', ')} FROM ${nome} WITH NO DATA`);
    for (const [colonna, tipo] of Object.entries(soloDelTavolo))
      await db.esegui(`ALTER TABLE ${tavolo(nome)} ADD COLUMN ${colonna} ${tipo}`);
  }
}

/** One line of PostgreSQL's text format for COPY: the row number, then the columns in order. */
export function rigaCopia(riga: number, valori: RigaDaCopiare): string {
  let testo = String(riga);
  for (const nome in valori) {
    const valore = valori[nome];
    testo += '\t';
    if (typeof valore === 'string')
      testo += DA_FUGGIRE.test(valore) ? valore.replace(TUTTI_DA_FUGGIRE, (segno) => FUGA[segno] ?? '') : valore;
    else testo += valore === null || valore === undefined ? '\\N' : String(valore);
  }
  return `${testo}\n`;
}

export interface Copista {
  /** Rows that go together to a table, of the row of the file with that number. */
  aggiungi(riga: number, righe: Iterable<readonly [tabella: string, riga: RigaDaCopiare]>): Promise<void>;
  /** Sends what still waits. */
  concludi(): Promise<void>;
}

/** Sends rows while others are being read: one COPY at a time, and what it sends is the only thing in memory. */
export function copista(db: Connessione, { tabelle }: ArchivioBanca): Copista {
  const comandi = new Map(tabelle.map((t) => [t.nome, `COPY ${tavolo(t.nome)} (riga, ${colonneDelTavolo(t).join(', ')}) FROM STDIN`]));
  let pronte = new Map<string, string[]>();
  let pronti = 0;
  let invio: Promise<void> = Promise.resolve();

  async function invia(righe: ReadonlyMap<string, string[]>): Promise<void> {
    for (const [tabella, testo] of righe) await db.copia(comandi.get(tabella) ?? '', [testo.join('')]);
  }
  async function scarica(): Promise<void> {
    await invio;
    invio = invia(pronte);
    // Told by the next `await`: until then it must not end the process.
    invio.catch(() => undefined);
    pronte = new Map();
    pronti = 0;
  }
  return {
    aggiungi: async (riga, righe) => {
      for (const [tabella, valori] of righe) {
        const testo = rigaCopia(riga, valori);
        pronti += testo.length;
        const lista = pronte.get(tabella);
        if (lista) lista.push(testo);
        else pronte.set(tabella, [testo]);
      }
      if (pronti > CARICO) await scarica();
    },
    concludi: async () => {
      await scarica();
      await invio;
    },
  };
}

/** What is wrong with the archive as a whole, at most `massimo` of each check. @param conFile whether rows are numbered file by file */
export async function controllaTavoli(db: Connessione, archivio: ArchivioBanca, conFile: boolean, massimo: number): Promise<Difetto[]> {
  await db.esegui(`ANALYZE ${archivio.tabelle.map(({ nome }) => tavolo(nome)).join(', ')}`);
  const trovati: Difetto[] = [];
  for (const { file, sql } of archivio.controlli) {
    const righe = await db.esegui<{ riga: number; frase: string }>(`SELECT riga, frase FROM (${sql}) c ORDER BY riga LIMIT $1`, [massimo]);
    trovati.push(...righe.map((riga) => ({ file: conFile ? file : null, ...riga })));
  }
  return conFile ? trovati : trovati.sort((a, b) => a.riga - b.riga);
}
