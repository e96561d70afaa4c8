import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { portaLibera } from '../../bin/avvio/porte.mjs';
import { parti, processi } from '../aiuti/avvio';

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
