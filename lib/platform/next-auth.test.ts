import { afterEach, expect, it, vi } from 'vitest';
import { chiudiDb } from './db';
import { isSenzaDatabase } from './guasti';
import { opzioniNextAuth } from './next-auth';

afterEach(async () => {
  await chiudiDb();
  vi.unstubAllEnvs();
});

it('tells why a session could not be read: next-auth would take it for nobody', async () => {
  // Port 1: nothing listens there, and the refusal is immediate.
  const altrove = 'postgres://varco:varco@127.0.0.1:1/varco';
  const ambiente = {
    VARCO_DB_APP_URL: altrove,
    VARCO_DB_SERVIZIO_URL: altrove,
    VARCO_SECRET: 'x'.repeat(32),
    VARCO_DATA: '.varco',
    VARCO_BASE_URL: 'http://localhost:3000',
    SMTP_URL: 'smtp://127.0.0.1:1',
  };
  for (const [nome, valore] of Object.entries(ambiente)) vi.stubEnv(nome, valore);
  const guasti: unknown[] = [];
  const { adapter } = opzioniNextAuth(
    () => Promise.resolve(),
    (error) => void guasti.push(error),
  );
  await expect(adapter?.getSessionAndUser?.('gettone')).rejects.toThrow();
  expect(guasti.map((guasto) => isSenzaDatabase(guasto))).toEqual([true]);
});
