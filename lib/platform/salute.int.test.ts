import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_SCHEMA } from 'bullmq';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ADESSO, Mondo, sql } from '@/lib/testing/mondo';
import { chiudiDb } from './db';
import { segnareDemo } from './installazione';
import { mancanze, SCHEMA_CODA } from './salute';

async function conAmbiente(valori: Record<string, string>) {
  vi.resetModules();
  for (const [nome, valore] of Object.entries(valori)) vi.stubEnv(nome, valore);
  return { ...(await import('./salute')), ...(await import('./db')) };
}

describe('readiness', () => {
  beforeEach(() => sql("DELETE FROM stato_installazione WHERE chiave = 'demo'"));
  afterEach(async () => {
    vi.unstubAllEnvs();
    await chiudiDb();
  });

  it('finds nothing missing on a migrated database with its queue', async () => {
    expect(await mancanze()).toEqual([]);
  });

  it('looks for the queue where BullMQ keeps it', () => {
    expect(SCHEMA_CODA).toBe(DEFAULT_SCHEMA);
  });

  it('names the migration that is on disk and not in the database', async () => {
    const cartella = mkdtempSync(path.join(tmpdir(), 'migrazioni-'));
    mkdirSync(path.join(cartella, '29990101000000_futura'));
    expect(await mancanze(cartella)).toEqual([{ parte: 'migrazioni', perche: 'da applicare: 29990101000000_futura' }]);
    rmSync(cartella, { recursive: true });
  });

  it('says which of the two roles cannot enter, and tells nothing else', async () => {
    const { mancanze: altre, chiudiDb: chiudi } = await conAmbiente({ VARCO_DB_SERVIZIO_URL: 'postgres://nessuno:x@127.0.0.1:1/niente' });
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await altre()).toEqual([{ parte: 'servizio', perche: expect.stringMatching(/^non risponde, riferimento [0-9A-F]{8}$/) }]);
    await chiudi();
  });

  it('waits for a demonstration that is being loaded, and only for that', async () => {
    await Mondo.crea();
    const { mancanze: conDemo, chiudiDb: chiudi } = await conAmbiente({ VARCO_DEMO: '1' });
    expect(await conDemo()).toEqual([]);
    await segnareDemo('in-caricamento', ADESSO);
    expect(await conDemo()).toEqual([{ parte: 'demo', perche: 'la dimostrazione non è ancora caricata' }]);
    await segnareDemo('caricata', ADESSO);
    expect(await conDemo()).toEqual([]);
    await chiudi();
  });
});
