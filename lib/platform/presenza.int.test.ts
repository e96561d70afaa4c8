import { describe, expect, it, vi } from 'vitest';
import { sql } from '@/lib/testing/mondo';
import { dbServizio } from './db';
import { presentarsi } from './presenza';

const processiDi = async (id: number) =>
  (await sql<{ pid: number }>('SELECT pid FROM pg_stat_activity WHERE application_name = $1', [`varco-lavoratore-${id}`])).map(
    ({ pid }) => pid,
  );
const tiene = async (id: number) =>
  (await sql("SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid::bigint = $1", [id])).length > 0;

describe('a worker’s presence', () => {
  it('is a lock that goes with it, and another one’s does not', async () => {
    const [uno, altro] = [await presentarsi(), await presentarsi()];
    expect([await tiene(uno.id), await tiene(altro.id)]).toEqual([true, true]);
    await uno.chiudi();
    expect([await tiene(uno.id), await tiene(altro.id)]).toEqual([false, true]);
    await altro.chiudi();
  });

  it('comes back under the same number when the database closes its connection', async () => {
    const presenza = await presentarsi();
    const [prima] = await processiDi(presenza.id);
    await dbServizio().$queryRaw`SELECT pg_terminate_backend(${prima}::int, 5000)`;
    await vi.waitFor(async () => expect(await processiDi(presenza.id)).not.toEqual([prima]), 10_000);
    await vi.waitFor(async () => expect(await tiene(presenza.id)).toBe(true), 10_000);
    await presenza.chiudi();
    expect(await tiene(presenza.id)).toBe(false);
  });
});
