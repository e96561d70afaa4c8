import { expect, test, type Page } from '@playwright/test';
import { firmaP7m } from '../lib/testing/firme';
import { rientra } from './aiuti/accesso';
import { figli, postgres } from './aiuti/avvio';
import { inizia } from './aiuti/domanda';
import { autoritaFidata, codiceFiscaleNellAtto, scarica } from './aiuti/firme';
import { DATI } from './aiuti/istanza';
import { attendiMessaggio } from './aiuti/posta';
import { INTERNO, lineaLenta } from './aiuti/rete';

async function caricaFirmato(page: Page, nome: string, contenuto: Uint8Array): Promise<void> {
  await page.getByLabel(/^File firmato da/).setInputFiles({
    name: nome,
    mimeType: nome.endsWith('.pdf') ? 'application/pdf' : 'application/pkcs7-mime',
    buffer: Buffer.from(contenuto),
  });
  await page.getByRole('button', { name: 'Carica il file firmato' }).click();
}

test('the database falls in the middle of an upload: words, no stack trace, nothing lost', async ({ page, request }) => {
  test.setTimeout(180_000);
  await rientra(page, 'ufficio.chianciano');
  await page.goto('/ufficio/convenzioni?stato=GENERATA');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page).toHaveURL(/[0-9a-f-]{36}$/);
  const originale = await scarica(page, /^Scarica/);
  const campo = page.getByText(/^File firmato da/).first();
  const firmatario = /File firmato da (.+)/.exec((await campo.textContent()) ?? '')?.[1]?.trim() ?? '';

  const lineaDiPrima = await lineaLenta(page);
  await caricaFirmato(page, 'firmata.pdf', Buffer.concat([originale, Buffer.alloc(20 * 1024 * 1024, '\n')]));
  await expect(page.getByRole('button', { name: 'Invio in corso…' })).toBeVisible();
  process.kill(postgres(DATI), 'SIGQUIT');
  await expect(page.getByText(/^(Qualcosa non ha funzionato|L’operazione non è possibile)$/)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(INTERNO)).toHaveCount(0);

  await expect.poll(async () => (await request.get('/api/pronto')).status(), { timeout: 60_000 }).toBe(200);
  await lineaDiPrima();
  await page.reload();
  await expect(page.getByText('Da firmare', { exact: true }).first()).toBeVisible();
  const autorita = await autoritaFidata();
  const [nome = '', ...cognome] = firmatario.split(' ');
  const persona = { nome, cognome: cognome.join(' '), codiceFiscale: await codiceFiscaleNellAtto(originale, firmatario) };
  await caricaFirmato(page, 'firmata.pdf.p7m', await firmaP7m(originale, await autorita.emetti(persona)));
  await expect(page.getByText('Da controfirmare', { exact: true }).first()).toBeVisible();
  await autorita.chiudi();
});

test('web and worker killed outright, one after the other, come back by themselves', async ({ page, request }) => {
  for (const nome of ['web', 'worker']) {
    const prima = figli(DATI)[nome] ?? 0;
    process.kill(prima, 'SIGKILL');
    await expect.poll(() => figli(DATI)[nome] ?? prima, { timeout: 30_000, message: `a new ${nome}` }).not.toBe(prima);
  }
  await expect
    .poll(
      async () =>
        request.get('/api/pronto').then(
          (risposta) => risposta.status(),
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(200);
  const casella = `risorta.${Date.now()}@ente.example`;
  await inizia(page, 'Comune di Chianciano Terme', casella);
  await attendiMessaggio(casella, /riprendi/i);
});
