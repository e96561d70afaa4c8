import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { env } from '@/lib/platform/env';
import { archivio, operatoreAlLavoro } from '@/lib/testing/consultazione';
import { ADESSO, Mondo, nelComune, sql } from '@/lib/testing/mondo';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import { confronta, type Confronto } from './misura';

const PERSONE = 20_000;
const UNITA = 400;
const INSIEME = 8;

type Istruzione = { text: string; values: unknown[] };

/** A population of surnames spread as prefixes are, enough for the planner to choose the index. */
async function popola(mondo: Mondo): Promise<void> {
  await (await archivio(mondo)).famiglia();
  await nelComune(mondo.erogatoreId, (client) =>
    client.query(`
      INSERT INTO anagrafe_soggetto (erogatore_id, versione_id, id, id_scheda, sesso, posizione, cognome, nome, nascita_data, cognome_ricerca, nome_ricerca)
      SELECT v.erogatore_id, v.id, gen_random_uuid(), n::text, 'F', 'APR', c.cognome, 'MARIA' || n % 40, date '1940-01-01' + n % 25000, c.cognome, 'MARIA' || n % 40
        FROM anagrafe_versione v, generate_series(1, ${PERSONE}) n, LATERAL (SELECT upper(translate(md5((n % 900)::text), '0123456789', 'ghijklmnop')) AS cognome) c`),
  );
  await sql('ANALYZE anagrafe_soggetto');
}

/** The statements that one request sends, as the driver sees them. */
async function registrata(richiesta: () => Promise<unknown>): Promise<Istruzione[]> {
  const istruzioni: Istruzione[] = [];
  const originale = pg.Client.prototype.query;
  pg.Client.prototype.query = function osserva(this: pg.Client, ...argomenti: unknown[]) {
    const [prima, seconda] = argomenti as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    istruzioni.push(typeof prima === 'string' ? { text: prima, values: Array.isArray(seconda) ? seconda : [] } : { text: prima.text, values: prima.values ?? seconda ?? [] });
    return Reflect.apply(originale, this, argomenti);
  } as typeof originale;
  try {
    await richiesta();
  } finally {
    pg.Client.prototype.query = originale;
  }
  return istruzioni;
}

/**
 * The consultation use case (authorise, register, search, read) against the very statements that it sends, replayed through bare
 * `pg` without named statements, in a pool of the same size. Only the id of the register's row is made anew.
 */
export async function confrontoConsultazione(): Promise<Confronto> {
  const mondo = await Mondo.crea();
  await popola(mondo);
  const operatore = await operatoreAlLavoro(mondo, { cambia: (clausole) => ({ ...clausole, uso: { ...clausole.uso, richiesteOra: null } }) });
  const { rows } = await nelComune(mondo.erogatoreId, (client) => client.query<{ cognome: string }>('SELECT DISTINCT cognome FROM anagrafe_soggetto ORDER BY 1 LIMIT 200'));
  const cognomi = rows.map((persona) => persona.cognome);
  const cerca = (indice: number) =>
    cercarePersone.esegui(operatore.richiesta(ADESSO), { finalita: 'assistenza', riferimento: 'B 1', tipo: 'NOMINATIVO', cognome: cognomi[indice % cognomi.length], nome: `Maria${indice % 40}` });
  await cerca(0);
  const copioni: Istruzione[][] = [];
  for (let indice = 0; indice < 50; indice += 1) copioni.push(await registrata(() => cerca(indice)));

  const pool = new pg.Pool({ connectionString: env().dbApp, max: 16 });
  const nudo = async (indice: number): Promise<void> => {
    const client = await pool.connect();
    try {
      for (const { text, values } of copioni[indice % copioni.length] ?? []) {
        await client.query(text, text.includes('INSERT INTO registro') ? [JSON.stringify({ ...JSON.parse(String(values[0])), id: randomUUID() })] : values);
      }
    } finally {
      client.release();
    }
  };
  const confronto = await confronta({ nome: `consultazione, ${INSIEME} insieme, ${PERSONE} persone: caso d’uso contro lo stesso SQL con pg nudo`, nostro: cerca, altro: nudo, unita: UNITA, insieme: INSIEME, limite: 0.5 });
  await pool.end();
  return confronto;
}
