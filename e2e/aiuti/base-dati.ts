import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { DATI } from './istanza';

const scritto = (nome: string): string => readFileSync(path.join(DATI, nome), 'utf8').trim();

/**
 * Rows of one statement, asked as the owner of the embedded database: what no screen shows. Whose data bank it is asked of, is said: the
 * owner too is under row-level security.
 */
export async function nellaBase<T extends pg.QueryResultRow>(domanda: string, valori: readonly unknown[], comune?: string): Promise<T[]> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: Number(scritto('postgres-porta')),
    user: 'varco',
    database: 'varco',
    password: scritto('postgres-password'),
  });
  await client.connect();
  try {
    if (comune) await client.query("SELECT set_config('varco.erogatore', id::text, false) FROM erogatore WHERE codice = $1", [comune]);
    return (await client.query<T>(domanda, [...valori])).rows;
  } finally {
    await client.end();
  }
}

export type Residente = {
  readonly cognome: string;
  readonly nome: string;
  readonly codiceFiscale: string;
  readonly anno: string;
  readonly via: string;
  readonly civico: string;
};

/** A resident of that comune of whom `condizione` holds, and of whom nobody else has the same name and year; always the same one. */
export async function unResidente(comune: string, condizione = 'true'): Promise<Residente> {
  const [uno] = await nellaBase<Residente>(
    `SELECT s.cognome, s.nome, s.codice_fiscale AS "codiceFiscale", to_char(s.nascita_data, 'YYYY') AS anno,
            concat_ws(' ', s.residenza_specie, s.residenza_via) AS via, s.residenza_civico::text AS civico
     FROM anagrafe_soggetto s JOIN anagrafe_versione v ON v.id = s.versione_id AND v.stato = 'CORRENTE'
     WHERE s.posizione = 'APR' AND s.codice_fiscale IS NOT NULL AND s.residenza_civico IS NOT NULL AND (${condizione})
       AND NOT EXISTS (SELECT FROM anagrafe_soggetto o WHERE o.versione_id = s.versione_id AND o.id <> s.id AND o.cognome LIKE s.cognome || '%'
         AND o.nome LIKE s.nome || '%' AND date_part('year', o.nascita_data) = date_part('year', s.nascita_data))
     ORDER BY s.codice_fiscale LIMIT 1`,
    [],
    comune,
  );
  if (!uno) throw new Error(`Nobody in ${comune} of whom ${condizione}`);
  return uno;
}
