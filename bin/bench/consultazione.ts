import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { env } from '@/lib/platform/env';
import { ADESSO } from '@/lib/testing/mondo';
import { cercarePersone } from '@/lib/visure/use-cases/cercare-persone';
import { confronta, type Confronto } from './misura';
import { ricerca, type Scena } from './scena';

const UNITA = 400;
const INSIEME = 8;

type Istruzione = { text: string; values: unknown[] };

/** The statements that one request sends, as the driver sees them. */
async function registrata(richiesta: () => Promise<unknown>): Promise<Istruzione[]> {
  const istruzioni: Istruzione[] = [];
  const originale = pg.Client.prototype.query;
  pg.Client.prototype.query = function osserva(this: pg.Client, ...argomenti: unknown[]) {
    const [prima, seconda] = argomenti as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    istruzioni.push(
      typeof prima === 'string'
        ? { text: prima, values: Array.isArray(seconda) ? seconda : [] }
        : { text: prima.text, values: prima.values ?? seconda ?? [] },
    );
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
export async function confrontoConsultazione(scena: Scena): Promise<Confronto> {
  const cerca = (indice: number) => cercarePersone.esegui(scena.operatore.richiesta(ADESSO), ricerca(scena, indice));
  await cerca(0);
  const copioni: Istruzione[][] = [];
  for (let indice = 0; indice < 50; indice += 1) copioni.push(await registrata(() => cerca(indice)));

  const pool = new pg.Pool({ connectionString: env().dbApp, max: 16 });
  const nudo = async (indice: number): Promise<void> => {
    const client = await pool.connect();
    try {
      for (const { text, values } of copioni[indice % copioni.length] ?? []) {
        await client.query(
          text,
          text.includes('INSERT INTO registro') ? [JSON.stringify({ ...JSON.parse(String(values[0])), id: randomUUID() })] : values,
        );
      }
    } finally {
      client.release();
    }
  };
  const confronto = await confronta({
    nome: `consultazione, ${INSIEME} insieme, ${scena.persone} persone: caso d’uso contro lo stesso SQL con pg nudo`,
    nostro: cerca,
    altro: nudo,
    unita: UNITA,
    insieme: INSIEME,
    limite: 0.5,
  });
  await pool.end();
  return confronto;
}
