import { nelComune, sql, type Mondo } from './mondo';

/** Until so many transactions stand waiting for what another holds. */
export async function inAttesa(quante: number): Promise<void> {
  while ((await sql('SELECT DISTINCT pid FROM pg_locks WHERE NOT granted')).length < quante);
}

/** Acts on one row that have all come to it before any goes on: somebody holds it until each of them waits. How each ends. */
export async function insieme<T>(
  mondo: Mondo,
  { tabella, id }: { tabella: string; id: string },
  atti: readonly (() => Promise<T>)[],
): Promise<PromiseSettledResult<T>[]> {
  const { esiti } = await nelComune(mondo.erogatoreId, async (client) => {
    await client.query(`SELECT FROM ${tabella} WHERE id = $1 FOR UPDATE`, [id]);
    const partiti = atti.map((atto) => atto());
    // One that ends without coming to the row would be waited for in vain: its ending says why.
    await Promise.race([inAttesa(atti.length), ...partiti]).catch(() => undefined);
    return { esiti: Promise.allSettled(partiti) };
  });
  return esiti;
}

/** The refusals among those endings. */
export const rifiuti = (esiti: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  esiti.flatMap((esito) => (esito.status === 'rejected' ? [esito.reason as unknown] : []));
