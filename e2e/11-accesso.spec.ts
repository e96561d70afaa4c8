import { expect, test, type Page } from '@playwright/test';
import { entra, esci, finestraDi, PASSWORD_DEMO } from './aiuti/accesso';
import { cercaNome, esito, iniziaPratica } from './aiuti/consultazione';

test('a session that was left is dead, also for who kept its cookie', async ({ page, context, request }) => {
  await entra(page, 'tecnico.capannori');
  const sessione = (await context.cookies()).find(({ name }) => name === 'varco-sessione')?.value ?? '';
  await esci(page);
  const risposta = await request.get('/ufficio', { maxRedirects: 0, headers: { cookie: `varco-sessione=${sessione}` } });
  expect(risposta.headers().location).toBe('/accesso');
});

test.describe('the login', () => {
  const avviso = (page: Page) => page.getByRole('main').getByText(/Nome utente o password non corretti/);
  async function prova(page: Page, nomeUtente: string, password: string): Promise<string> {
    await page.goto('/accesso');
    await page.getByLabel('Nome utente').fill(nomeUtente);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Entra', exact: true }).click();
    await expect(avviso(page)).toBeVisible();
    await expect(page).toHaveURL(/\/accesso$/);
    return page.getByRole('main').innerText();
  }

  test('FU-07 an unknown name and a wrong password are told the same; five wrong guesses stop that account alone', async ({
    page,
    browser,
  }) => {
    const ignoto = await prova(page, 'nessuno.chianciano', 'Sbagliata-2026!');
    for (let volta = 0; volta < 5; volta += 1) expect(await prova(page, 'tecnico.chianciano', 'Sbagliata-2026!')).toBe(ignoto);
    // From here on even the right password has to wait, and whoever guesses is not told that it was right.
    expect(await prova(page, 'tecnico.chianciano', PASSWORD_DEMO)).toBe(ignoto);
    expect(await page.context().cookies()).toEqual([]);
    const altra = await finestraDi(browser, 'auditor.chianciano');
    await expect(altra).toHaveURL(/\/controllo\/registro$/);
    await altra.goto('/controllo/registro?categoria=ACCESSO&esito=NEGATO');
    await expect(altra.getByText('tecnico.chianciano').first()).toBeAttached();
    await altra.context().close();
  });

  test('a second login elsewhere cuts the first off at its next click, and says why', async ({ browser }) => {
    const prima = await finestraDi(browser, 'operatore.asl');
    await iniziaPratica(prima, /Esenzioni/, 'Prot. 78/2026');
    const seconda = await (await browser.newContext()).newPage();
    await entra(seconda, 'operatore.asl');
    await cercaNome(prima, 'Lucchesi', '1980');
    await expect(prima.getByText('Sei entrato da un’altra postazione')).toBeVisible();
    await expect(esito(prima)).toHaveCount(0);
    await expect(prima.getByLabel('Cognome', { exact: true })).toHaveValue('Lucchesi');
    await prima.getByRole('link', { name: 'Profilo e sessioni' }).click();
    await expect(prima).toHaveURL(/\/accesso$/);
    await expect(prima.getByText('Sei entrato da un’altra postazione')).toBeVisible();
    await seconda.reload();
    await expect(seconda.getByRole('heading', { level: 1, name: 'Consultazione' })).toBeVisible();
    await Promise.all([prima.context().close(), seconda.context().close()]);
  });
});
