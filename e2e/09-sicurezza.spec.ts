import { expect, test, type Page } from '@playwright/test';
import { entra, finestraDi } from './aiuti/accesso';
import { chiede, protetta, rimanda, trattieni } from './aiuti/confini';
import { cercaCodiceFiscale, cercaNome, dato, esito, iniziaPratica } from './aiuti/consultazione';

test('every answer carries its own nonce, every script bears it, no style is written in the markup', async ({ request }) => {
  const [prima, seconda] = [await request.get('/accesso'), await request.get('/accesso')];
  expect(protetta(prima.headers())).not.toBe(protetta(seconda.headers()));
  const html = await prima.text();
  const nonce = protetta(prima.headers());
  const script = html.match(/<script\b[^>]*>/g) ?? [];
  expect(script.length).toBeGreaterThan(3);
  expect(script.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  expect(html).not.toMatch(/<[a-z]+ [^>]*\sstyle="/);
});

test('personal data is kept by no cache, no script written into a page runs, a file is only a file', async ({ browser }) => {
  const page = await finestraDi(browser, 'referente.asl');
  const viste = new Set<string>();
  for (const indirizzo of ['/ente', '/ente/operatori', '/ente/registro']) {
    const headers = (await page.goto(indirizzo))?.headers() ?? {};
    viste.add(protetta(headers));
    expect(headers['cache-control']).toContain('no-store');
  }
  expect(viste.size).toBe(3);
  const eseguito = await page.evaluate(async () => {
    const violata = new Promise<string>((fatto) =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => fatto(effectiveDirective), { once: true }),
    );
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," alt="" onerror="document.title = \'intruso\'">');
    return [await violata, document.title];
  });
  expect(eseguito).toEqual(['script-src-attr', expect.not.stringContaining('intruso')]);
  await page.goto('/ente/documenti');
  const documento = await page
    .getByRole('link', { name: /^Scarica/ })
    .first()
    .getAttribute('href');
  const file = await chiede(page.context().request, documento ?? '');
  expect(file.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-disposition': expect.stringContaining('attachment'),
    'content-security-policy': expect.stringContaining('sandbox'),
  });
  expect(file.headers()['cache-control']).toContain('no-store');
  const salute = await chiede(page.context().request, '/api/salute');
  expect(await salute.json()).toMatchObject({ stato: 'ok' });
  expect(salute.headers()['cache-control']).toContain('no-store');
  expect(salute.headers()['x-content-type-options']).toBe('nosniff');
  await page.context().close();
});

test('cookies are out of reach of scripts and of other sites, and Secure where the address is', async ({ browser, baseURL }) => {
  const page = await finestraDi(browser, 'referente.asl');
  const biscotti = await page.context().cookies();
  expect(biscotti.map(({ name }) => name).sort()).toEqual(['varco-postazione', 'varco-sessione']);
  for (const { httpOnly, sameSite, secure } of biscotti)
    expect({ httpOnly, sameSite, secure }).toEqual({ httpOnly: true, sameSite: 'Lax', secure: baseURL?.startsWith('https:') ?? false });
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await page.context().close();
});

test('a server action from no page of ours is refused, and does nothing', async ({ browser, baseURL }) => {
  const page = await finestraDi(browser, 'operatore.asl');
  const riferimento = `Origine ${Date.now()}`;
  await iniziaPratica(page, /Esenzioni/, riferimento);
  const richiesta = await trattieni(page, () => cercaNome(page, 'Lucchesi', '1980'));
  for (const origine of [undefined, 'null', 'http://male.example', 'http://localhost:1'])
    expect((await rimanda(page.context(), richiesta, origine)).status(), `Origin ${origine}`).toBe(403);
  const ufficio = await finestraDi(browser, 'ufficio.capannori');
  expect(await nelRegistro(ufficio, riferimento)).toBe(0);
  // The same bytes from our own page are a search like any other: what was refused was where they came from.
  expect((await rimanda(page.context(), richiesta, baseURL)).status()).toBe(200);
  expect(await nelRegistro(ufficio, riferimento)).toBe(1);
  await ufficio.context().close();
  const uscita = await page.context().request.post('/api/esci', { headers: { origin: 'http://male.example' }, maxRedirects: 0 });
  expect(uscita.status()).toBe(403);
  expect(uscita.headers()['set-cookie']).toBeUndefined();
  await page.goto('/consultazione');
  await expect(page).toHaveURL(/\/consultazione$/);
  await page.context().close();
});

test('an action whose page of origin is unknown is refused', async ({ request }) => {
  const azione = await request.post('/accesso', { headers: { 'next-action': 'qualunque' }, data: '[]' });
  expect(azione.status()).toBe(403);
  const modulo = await request.post('/accesso', { multipart: { nome: 'x' } });
  expect(modulo.status()).toBe(403);
});

test('an address that the caller writes of himself is not believed', async ({ browser }) => {
  const falso = '100.64.77.77';
  const headers = { 'x-forwarded-for': falso, 'x-real-ip': falso, forwarded: `for=${falso}` };
  const page = await (await browser.newContext({ extraHTTPHeaders: headers })).newPage();
  await entra(page, 'auditor.chianciano');
  await page.goto('/controllo/registro?categoria=ACCESSO');
  const ultima = page
    .getByRole('listitem')
    .filter({ has: page.locator('summary') })
    .first();
  await ultima.locator('summary').click();
  await expect(ultima.getByRole('term').filter({ hasText: 'Indirizzo di rete' }).locator('xpath=following-sibling::dd[1]')).toHaveText(
    /^(127\.0\.0\.1|::1)$/,
  );
  await expect(page.locator('body')).not.toContainText(falso);
  await page.context().close();
});

test('no codice fiscale is ever in an address, in a whole consultation', async ({ browser }) => {
  const page = await finestraDi(browser, 'operatore.asl');
  const indirizzi: string[] = [];
  page.on('request', (richiesta) => indirizzi.push(richiesta.url(), richiesta.headers()['referer'] ?? ''));
  page.on('framenavigated', () => indirizzi.push(page.url()));
  await iniziaPratica(page, /Esenzioni/, 'Prot. 77/2026');
  await cercaNome(page, 'Lucchesi', '1980');
  await page
    .getByRole('table')
    .getByRole('button', { name: /^Visura individuale/ })
    .first()
    .click();
  const codice = ((await dato(page, 'Codice fiscale').textContent()) ?? '').trim();
  expect(codice).toMatch(/^[A-Z]{6}[0-9A-Z]{10}$/);
  indirizzi.push(page.url());
  await page.getByRole('button', { name: 'Torna ai risultati' }).click();
  await cercaCodiceFiscale(page, codice);
  await expect(esito(page)).toHaveText('Un risultato');
  await page
    .getByRole('table')
    .getByRole('button', { name: /^Composizione/ })
    .first()
    .click();
  await expect(page.getByRole('article')).toBeVisible();
  indirizzi.push(page.url());
  await page.getByRole('link', { name: 'Profilo e sessioni' }).click();
  await expect(page).toHaveURL(/\/profilo$/);
  expect(indirizzi.length).toBeGreaterThan(6);
  for (const indirizzo of indirizzi)
    expect(decodeURIComponent(indirizzo).toUpperCase()).not.toMatch(
      /[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]/,
    );
  await page.context().close();
});

/** How many rows of the office's register carry that reference. */
async function nelRegistro(page: Page, riferimento: string): Promise<number> {
  await page.goto('/ufficio/registro?categoria=CONSULTAZIONE');
  await expect(page.getByRole('list', { name: /Voci del registro/ })).toBeVisible();
  return page.getByText(riferimento).count();
}
