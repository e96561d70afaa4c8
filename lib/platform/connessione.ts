/** One connection outside the door, for loads that no use case can make: its temporary tables, locks and settings go away with it. */
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { env } from './env';

export interface Connessione {
  /** Rows of one statement; dates come as PostgreSQL writes them. */
  esegui<T extends pg.QueryResultRow = pg.QueryResultRow>(sql: string, valori?: readonly unknown[]): Promise<T[]>;
  /** `COPY … FROM STDIN` with text in PostgreSQL's own format. */
  copia(comando: string, testo: Iterable<string | Uint8Array>): Promise<void>;
  /** All of it or nothing. */
  transazione<T>(lavoro: () => Promise<T>): Promise<T>;
  /** Another connection to the same place, as the same role. */
  gemella(): Promise<Connessione>;
  chiudi(): Promise<void>;
}

/** @param url whose name stands in it. Throws what `pg` throws when the server does not answer. */
export async function connetti(url: string): Promise<Connessione> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000, application_name: 'varco-importazione' });
  // A server that goes away between two statements is told by the next one, and must not end the process.
  client.on('error', () => undefined);
  await client.connect();
  return {
    esegui: async (sql, valori = []) => (await client.query(sql, [...valori])).rows,
    copia: async (comando, testo) => pipeline(Readable.from(testo, { objectMode: false }), client.query(copyFrom(comando))),
    transazione: async (lavoro) => {
      await client.query('BEGIN');
      try {
        const esito = await lavoro();
        await client.query('COMMIT');
        return esito;
      } catch (errore) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw errore;
      }
    },
    gemella: () => connetti(url),
    chiudi: async () => client.end(),
  };
}

/** As the role that fills the data banks and sees nothing else. */
export async function connettiBanche(): Promise<Connessione> {
  const url = env().dbBanche;
  if (url === null) throw new Error('Manca VARCO_DB_BANCHE_URL, l’indirizzo del ruolo che carica le banche dati.');
  return connetti(url);
}
