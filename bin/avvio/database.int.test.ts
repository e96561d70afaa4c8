import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Queue, Worker, createPostgresBackend } from 'bullmq';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { preparaDatabase } from './database.mjs';
import { applicaMigrazioni } from './migrazioni.mjs';
import { nelProgetto } from './percorsi.mjs';

const url = process.env.DATABASE_URL ?? '';
const urlServizio = process.env.VARCO_DB_SERVIZIO_URL ?? '';
const urlApp = process.env.VARCO_DB_APP_URL ?? '';
const urlBanche = process.env.VARCO_DB_BANCHE_URL ?? '';
const database = `prova_migrazioni_${process.pid}`;
const altro = new URL(url || 'postgresql://nessuno@127.0.0.1/nessuno');
altro.pathname = `/${database}`;

async function chiedi(indirizzo: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: indirizzo });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

const cartelle: string[] = [];

function cartellaCon(migrazioni: Record<string, string>): string {
  const cartella = fs.mkdtempSync(path.join(os.tmpdir(), 'varco-migrazioni-'));
  cartelle.push(cartella);
  for (const [nome, sql] of Object.entries(migrazioni)) {
    fs.mkdirSync(path.join(cartella, nome));
    fs.writeFileSync(path.join(cartella, nome, 'migration.sql'), sql);
  }
  return cartella;
}

describe('the prepared database', () => {
  it('gives the application three roles that cannot step around row-level security', async () => {
    const ruoli = await chiedi(
      url,
      "SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname LIKE 'varco\\_%' ORDER BY 1",
    );
    const niente = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(ruoli).toEqual([
      { rolname: 'varco_app', ...niente },
      { rolname: 'varco_banche', ...niente },
      { rolname: 'varco_servizio', ...niente },
    ]);
  });

  it('RT-11 lets the role of the banks reach the banks, of one comune at a time, and nothing else', async () => {
    const [{ altro }] = (await chiedi(urlBanche, 'SELECT count(*)::int AS altro FROM anagrafe_soggetto')) as [{ altro: number }];
    expect(altro).toBe(0);
    for (const vietata of [
      'SELECT 1 FROM registro',
      'SELECT 1 FROM utente',
      'SELECT email_ufficio FROM erogatore',
      'SELECT 1 FROM convenzione',
    ])
      await expect(chiedi(urlBanche, vietata), vietata).rejects.toThrow(/permission denied/);
    await expect(chiedi(urlBanche, "SELECT varco_analizza('registro')")).rejects.toThrow(/non può caricare/);
    await expect(chiedi(urlApp, "SELECT varco_analizza('anagrafe_soggetto')")).rejects.toThrow(/permission denied/);
  });

  it('lets the service role run the queue and create nothing elsewhere', async () => {
    const connection = { connectionString: urlServizio };
    const coda = new Queue('prova-avvio', { connection }, createPostgresBackend);
    const fatto = new Promise((risolvi) => {
      const lavoratore = new Worker(
        'prova-avvio',
        (job) => Promise.resolve(risolvi([job.name, () => lavoratore.close()])),
        { connection },
        createPostgresBackend,
      );
    });
    await coda.add('saluto', {});
    const [nome, chiudi] = (await fatto) as [string, () => Promise<void>];
    expect(nome).toBe('saluto');
    await chiudi();
    await coda.close();
    await expect(chiedi(urlServizio, 'CREATE TABLE public.abusiva (id int)')).rejects.toThrow(/permission denied/);
    await expect(chiedi(urlServizio, 'DROP TABLE bullmq.job')).rejects.toThrow(/must be owner/);
  });

  it('CH-17 answers the portal’s own machine and nobody else, when it is Varco that starts it', async () => {
    expect(await chiedi(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('can be prepared again, by two starts at once', async () => {
    const segreto = process.env.VARCO_SECRET ?? '';
    const esiti = await Promise.all([preparaDatabase({ url, segreto }), preparaDatabase({ url, segreto })]);
    expect(esiti.map((esito) => esito.applicate)).toEqual([[], []]);
  });
});

describe('migrations', () => {
  beforeEach(() => chiedi(url, `CREATE DATABASE ${database}`));
  afterEach(async () => {
    await chiedi(url, `DROP DATABASE ${database} WITH (FORCE)`);
    for (const cartella of cartelle.splice(0)) fs.rmSync(cartella, { recursive: true });
  });

  it("are all or nothing: a broken one leaves no table and no bookkeeping behind, and says PostgreSQL's own reason", async () => {
    const cartella = cartellaCon({ '1_buona': 'CREATE TABLE buona (id int);', '2_rotta': 'CREATE TABLE a_meta (id int); SELECT 1/0;' });
    await expect(applicaMigrazioni(altro.href, cartella)).rejects.toThrow(/com'era: division by zero/);
    expect(await chiedi(altro.href, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  });

  it("keep function bodies whole, run once, and are recorded as Prisma's command line records them", async () => {
    const corpo = "CREATE FUNCTION saluta() RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 'a;b'; END $$;";
    const cartella = cartellaCon({ '1_funzione': corpo });
    expect(await applicaMigrazioni(altro.href, cartella)).toEqual(['1_funzione']);
    expect(await applicaMigrazioni(altro.href, cartella)).toEqual([]);
    expect(await chiedi(altro.href, 'SELECT saluta()')).toEqual([{ saluta: 'a;b' }]);
    const [riga] = await chiedi(
      altro.href,
      'SELECT migration_name, applied_steps_count, finished_at IS NOT NULL AS finita, rolled_back_at FROM _prisma_migrations',
    );
    expect(riga).toEqual({ migration_name: '1_funzione', applied_steps_count: 1, finita: true, rolled_back_at: null });
  });

  it('of the repository are all named so that their order is plain', () => {
    const nomi = fs.readdirSync(nelProgetto('prisma', 'migrations')).filter((nome) => nome !== 'migration_lock.toml');
    expect(nomi.length).toBeGreaterThan(0);
    for (const nome of nomi) expect(nome).toMatch(/^\d{14}_[a-z0-9_]+$/);
  });
});
