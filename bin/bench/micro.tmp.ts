import pg from 'pg';
import { env } from '@/lib/platform/env';
import { dbApp } from '@/lib/platform/db';
import { operatoreAlLavoro, archivio } from '@/lib/testing/consultazione';
import { ADESSO, Mondo } from '@/lib/testing/mondo';
import { scriviRegistro, assicuraPartizione } from '@/lib/platform/registro';
import { apri } from '@/lib/platform/apertura';
import { randomUUID } from 'node:crypto';
const mondo = await Mondo.crea(); await archivio(mondo);
const op = await operatoreAlLavoro(mondo);
await assicuraPartizione(ADESSO);
const r = op.richiesta();
const pool = new pg.Pool({ connectionString: env().dbApp, max: 16 });
async function t(nome: string, f: () => Promise<unknown>) {
  const N = 1200; let best = 0;
  for (let k = 0; k < 3; k++) { let i = 0; const s = performance.now(); await Promise.all(Array.from({ length: 8 }, async () => { while (i++ < N) await f(); })); best = Math.max(best, N / ((performance.now() - s) / 1000)); }
  console.log(nome.padEnd(30), (1000 / best).toFixed(3), 'ms');
}
const O = { maxWait: 10000, timeout: 30000 };
await t('prisma empty tx', () => dbApp().$transaction(async () => 1, O));
await t('pg empty tx', async () => { const c = await pool.connect(); await c.query('BEGIN'); await c.query('COMMIT'); c.release(); });
await t('prisma tx+select1', () => dbApp().$transaction(async (tx) => tx.$queryRaw`SELECT 1 AS a`, O));
await t('prisma tx+5 select1', () => dbApp().$transaction(async (tx) => { for (let i = 0; i < 5; i++) await tx.$queryRaw`SELECT 1 AS a`; }, O));
await t('pg tx+5 select1', async () => { const c = await pool.connect(); await c.query('BEGIN'); for (let i = 0; i < 5; i++) await c.query('SELECT 1 AS a', []); await c.query('COMMIT'); c.release(); });
await t('prisma tx+apri', () => dbApp().$transaction(async (tx) => apri(tx, r), O));
const cred = r.credenziale as { tokenHash: string };
await t('pg tx+apri', async () => { const c = await pool.connect(); await c.query('BEGIN'); await c.query('SELECT * FROM varco_apri_porta($1, $2::timestamptz)', [cred.tokenHash, ADESSO]); await c.query('COMMIT'); c.release(); });
await t('prisma tx+apri+registro', () => dbApp().$transaction(async (tx) => { const a = await apri(tx, r); await scriviRegistro(tx, { id: randomUUID(), erogatoreId: a.attore.erogatoreId, istante: ADESSO, operazione: 'x', esito: 'CONSENTITO', attore: a.attore, ruolo: 'x', indirizzoIp: null, categoria: 'CONSULTAZIONE', chiavi: { a: 'b' } }); }, O));
process.exit(0);
