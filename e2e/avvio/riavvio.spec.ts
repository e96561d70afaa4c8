import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { portaLibera } from '../../bin/avvio/porte.mjs';

const RADICE = path.resolve(import.meta.dirname, '..', '..');

/** `npm start` on some data, without the demo; what it says is collected. */
function parti(dati: string, porta: number, env: Record<string, string | undefined> = {}) {
  const processo: ChildProcess = spawn(process.execPath, ['bin/start.mjs'], {
    cwd: RADICE,
    env: {
      ...process.env,
      DATABASE_URL: '',
      SMTP_URL: '',
      VARCO_SECRET: '',
      VARCO_BASE_URL: '',
      VARCO_DEMO: '0',
      VARCO_DATA: dati,
      PORT: String(porta),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let detto = '';
  for (const flusso of [processo.stdout, processo.stderr]) flusso?.on('data', (pezzo: Buffer) => (detto += pezzo.toString()));
  const fine = new Promise<number | null>((risolvi) => processo.once('close', risolvi));
  return { processo, fine, detto: () => detto };
}

/** Every process of a start, the start itself first. */
function processi(dati: string): number[] {
  const stato = JSON.parse(fs.readFileSync(path.join(dati, 'stato.json'), 'utf8')) as { figli: Record<string, { pid: number }> };
  const padre = Number(fs.readFileSync(path.join(dati, 'lucchetto'), 'utf8').split('\n')[0]);
  const server = path.join(dati, 'postgres', 'dati', 'postmaster.pid');
  const postgres = fs.existsSync(server) ? [Number(fs.readFileSync(server, 'utf8').split('\n')[0])] : [];
  return [padre, ...Object.values(stato.figli).map(({ pid }) => pid), ...postgres];
}

test.describe('the start', () => {
  test('on data that are in use says so and leaves them alone', async ({ request }) => {
    const { fine, detto } = parti(process.env.VARCO_E2E_DATI ?? '', await portaLibera());
    expect(await fine).toBe(1);
    expect(detto()).toMatch(/^È già in corso Varco sui dati di \S+ \(processo \d+\)\.\n$/);
    expect((await request.get('/api/pronto')).status()).toBe(200);
  });

  test('at a port that is taken says so in one sentence', async () => {
    const dati = fs.mkdtempSync(path.join(os.tmpdir(), 'varco-porta-'));
    const { fine, detto } = parti(dati, Number(process.env.VARCO_E2E_PORTA));
    expect(await fine).toBe(1);
    expect(detto()).toMatch(/^La porta \d+ è già occupata da un altro programma: [^\n]+\.\n$/);
    fs.rmSync(dati, { recursive: true });
  });

  test('with a wrong variable says which, and touches nothing', async () => {
    const dati = path.join(os.tmpdir(), `varco-mai-${process.pid}`);
    const { fine, detto } = parti(dati, 1, { VARCO_BASE_URL: 'varco' });
    expect(await fine).toBe(1);
    expect(detto()).toMatch(/^La variabile VARCO_BASE_URL non va bene: [^\n]+\.\n$/);
    expect(fs.existsSync(dati)).toBe(false);
  });

  test('after a kill -9 of the whole works again, on the same data', async ({ request }) => {
    const dati = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'varco-riavvio-'));
    fs.chmodSync(dati, 0o711);
    const porta = await portaLibera();
    const pronto = `http://127.0.0.1:${porta}/api/pronto`;
    for (const giro of ['first', 'second', 'third']) {
      const { processo, fine, detto } = parti(dati, porta);
      await expect.poll(detto, { timeout: 60_000, message: `${giro} start` }).toContain('Varco è pronto');
      expect((await request.get(pronto)).status()).toBe(200);
      expect(detto().includes('Database aggiornato'), 'migrations run once').toBe(giro === 'first');
      if (giro === 'first') for (const pid of processi(dati)) process.kill(pid, 'SIGKILL');
      else if (giro === 'second') processo.kill('SIGKILL');
      else processo.kill('SIGTERM');
      expect(await fine).toBe(giro === 'third' ? 0 : null);
    }
    expect(fs.readdirSync(dati)).not.toContain('lucchetto');
    fs.rmSync(dati, { recursive: true });
  });
});

test('an action whose page of origin is unknown is refused', async ({ request }) => {
  const azione = await request.post('/accesso', { headers: { 'next-action': 'qualunque' }, data: '[]' });
  expect(azione.status()).toBe(403);
  const modulo = await request.post('/accesso', { multipart: { nome: 'x' } });
  expect(modulo.status()).toBe(403);
});
