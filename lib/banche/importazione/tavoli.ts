/** The twins of a bank's tables, for the time of a load: rows wait there while the archive is checked as a whole, and memory stays flat. */
import { isDataIso, type DataIso } from '@/lib/core/date';
import type { Connessione } from '@/lib/platform/connessione';
import { tavolo, type ArchivioBanca, type Controllo, type RigaDaCopiare, type TabellaDaRiempire } from './archivio';
import type { Difetto } from './difetto';
import type { Linee } from './linee';

const FUGA: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const DA_FUGGIRE = /[\\\t\n\r]/;
const TUTTI_DA_FUGGIRE = /[\\\t\n\r]/g;

const colonneDelTavolo = ({ colonne, soloDelTavolo = {} }: TabellaDaRiempire): string[] => [...colonne, ...Object.keys(soloDelTavolo)];

/** @param temporanei gone with the transaction: for the few rows of a feed */
export async function preparaTavoli(db: Connessione, tabelle: readonly TabellaDaRiempire[], temporanei = false): Promise<void> {
  for (const { nome, colonne, soloDelTavolo = {} } of tabelle) {
    const proprie = Object.entries(soloDelTavolo).map(([colonna, tipo]) => `, NULL::${tipo} AS ${colonna}`);
    await db.esegui(
      `CREATE ${temporanei ? 'TEMPORARY' : 'UNLOGGED'} TABLE ${tavolo(nome)} WITH (autovacuum_enabled = off)
       ${temporanei ? 'ON COMMIT DROP' : ''} AS SELECT 0 AS riga, ${colonne.join(', ')}${proprie.join('')} FROM ${nome} WITH NO DATA`,
    );
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

interface Copista {
  /** Rows of each table, as `rigaCopia` writes them. */
  aggiungi(testi: Readonly<Record<string, string | Uint8Array>>): Promise<void>;
  /** Ends when all is sent. */
  concludi(): Promise<void>;
}

/** Sends rows while others are being read: what it sends is the only thing in memory. */
export function copista(db: Connessione, { tabelle }: ArchivioBanca): Copista {
  const comandi = new Map(tabelle.map((t) => [t.nome, `COPY ${tavolo(t.nome)} (riga, ${colonneDelTavolo(t).join(', ')}) FROM STDIN`]));
  let invio: Promise<void> = Promise.resolve();

  async function invia(testi: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    for (const [tabella, testo] of Object.entries(testi)) await db.copia(comandi.get(tabella) ?? '', [testo]);
  }
  return {
    aggiungi: async (testi) => {
      await invio;
      invio = invia(testi);
      // Told by the next `await`: until then it must not end the process.
      invio.catch(() => undefined);
    },
    concludi: async () => invio,
  };
}

export interface ComeControllare {
  /** Whether rows are numbered file by file. */
  readonly conFile: boolean;
  /** Of each check. */
  readonly massimo: number;
  /** To when the data are, where it is known: nothing of them may have happened later. */
  readonly datiAl: DataIso | null;
  /** Files of which rows are missing here (`intero`). */
  readonly monchi?: ReadonlySet<string>;
}

/** What is wrong with the archive as a whole. */
export async function controllaTavoli(
  linee: Linee,
  archivio: ArchivioBanca,
  { conFile, massimo, datiAl, monchi = new Set() }: ComeControllare,
): Promise<Difetto[]> {
  await linee.insieme(archivio.tabelle, async (db, { nome }) => void (await db.esegui(`ANALYZE ${tavolo(nome)}`)));
  const trovati = new Map<Controllo, Difetto[]>();
  await linee.insieme(archivio.controlli, async (db, controllo) => {
    await db.esegui("SELECT set_config('varco.dati_al', $1, false), set_config('varco.file_monchi', $2, false)", [
      isDataIso(datiAl) ? datiAl : '',
      [...monchi].join(','),
    ]);
    const righe = await db.esegui<{ riga: number; frase: string }>(`SELECT riga, frase FROM (${controllo.sql}) c ORDER BY riga LIMIT $1`, [
      massimo,
    ]);
    trovati.set(
      controllo,
      righe.map((riga) => ({ file: conFile ? controllo.file : null, ...riga })),
    );
  });
  const tutti = archivio.controlli.flatMap((controllo) => trovati.get(controllo) ?? []);
  return conFile ? tutti : tutti.sort((a, b) => a.riga - b.riga);
}
