import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { firmaP7m } from '../lib/testing/firme';
import { entra } from './aiuti/accesso';
import { autoritaFidata, codiceFiscaleNellAtto, scarica } from './aiuti/firme';
import { DATI } from './aiuti/istanza';

const PID = path.join(DATI, 'postgres', 'dati', 'postmaster.pid');

test('the database falls in the middle of an upload: words, no stack trace, nothing lost', async ({ page, request }) => {
  test.setTimeout(180_000);
  await entra(page, 'ufficio.chianciano');
  await page.goto('/ufficio/convenzioni?stato=GENERATA');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page).toHaveURL(/[0-9a-f-]{36}$/);
  const originale = await scarica(page, /^Scarica/);
  const firmatario = /File firmato da (.+)/.exec((await page.getByText(/^File firmato da/).first().textContent()) ?? '')?.[1]?.trim() ?? '';

  const rete = await page.context().newCDPSession(page);
  await rete.send('Network.emulateNetworkConditions', { offline: false, latency: 20, downloadThroughput: -1, uploadThroughput: 4 * 1024 * 1024 });
  const pesante = Buffer.concat([originale, Buffer.alloc(20 * 1024 * 1024, '\n')]);
  await page.getByLabel(/^File firmato da/).setInputFiles({ name: 'firmata.pdf', mimeType: 'application/pdf', buffer: pesante });
  await page.getByRole('button', { name: 'Carica il file firmato' }).click();
  await expect(page.getByRole('button', { name: 'Invio in corso…' })).toBeVisible();
  process.kill(Number(readFileSync(PID, 'utf8').split('\n')[0]), 'SIGQUIT');
  await expect(page.getByText(/^(Qualcosa non ha funzionato|L’operazione non è possibile|La sessione è scaduta)$/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/node_modules|PrismaClient|ECONNREFUSED|\bat .*:\d+:\d+/)).toHaveCount(0);

  await expect.poll(async () => (await request.get('/api/pronto')).status(), { timeout: 60_000 }).toBe(200);
  await rete.detach();
  await page.reload();
  await expect(page.getByText('Da firmare', { exact: true }).first()).toBeVisible();
  const autorita = await autoritaFidata();
  const [nome = '', ...cognome] = firmatario.split(' ');
  const persona = { nome, cognome: cognome.join(' '), codiceFiscale: await codiceFiscaleNellAtto(originale, firmatario) };
  await page.getByLabel(/^File firmato da/).setInputFiles({ name: 'firmata.pdf.p7m', mimeType: 'application/pkcs7-mime', buffer: Buffer.from(await firmaP7m(originale, await autorita.emetti(persona))) });
  await page.getByRole('button', { name: 'Carica il file firmato' }).click();
  await expect(page.getByText('Da controfirmare', { exact: true }).first()).toBeVisible();
  await autorita.chiudi();
});
