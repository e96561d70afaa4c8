import { expect, test, type Page } from '@playwright/test';
import { entra } from './aiuti/accesso';
import { chiede, comeDaDentro, finestraDi, indirizziDi, leggiRiservato, nienteDi, rimanda, trattieni, type Riservato } from './aiuti/confini';
import { cercaCodiceFiscale, cercaNome, dato, esito, iniziaPratica } from './aiuti/consultazione';

test.use({ actionTimeout: 15_000 });

const AREE = ['/ufficio', '/ente', '/consultazione', '/controllo'];
let riservato: Riservato;
let documento: string;

test.beforeAll(async ({ browser }) => {
  const page = await finestraDi(browser, 'ufficio.capannori');
  riservato = await leggiRiservato(page);
  await page.context().close();
  const referente = await finestraDi(browser, 'referente.asl');
  await referente.goto('/ente/documenti');
  documento = (await referente.getByRole('link', { name: /^Scarica/ }).first().getAttribute('href')) ?? '';
  expect(documento).toMatch(/^\/api\/documenti\/[0-9a-f-]{36}$/);
  await referente.context().close();
});

test.describe('who may see what', () => {
  for (const area of [...AREE, '/profilo', '/credenziali/password']) {
    test(`nobody without a login sees a page of ${area}`, async ({ request }) => {
      for (const indirizzo of indirizziDi(area, riservato)) {
        const risposta = await chiede(request, indirizzo);
        expect([307, 404], indirizzo).toContain(risposta.status());
        if (risposta.status() === 307) expect(risposta.headers()['location']).toBe('/accesso');
        await nienteDi(risposta, riservato);
        await nienteDi(await chiede(request, indirizzo, comeDaDentro(area)), riservato);
      }
    });
  }

  for (const [chi, casa] of [['ufficio.capannori', '/ufficio'], ['referente.asl', '/ente'], ['operatore.asl', '/consultazione'], ['auditor.capannori', '/controllo']] as const) {
    test(`${chi} finds nothing outside ${casa}`, async ({ browser }) => {
      const context = (await finestraDi(browser, chi)).context();
      // The comune's people may read the same data in their own area: what they must not meet is the page.
      const delComune = chi.endsWith('.capannori');
      expect((await chiede(context.request, casa === '/controllo' ? '/controllo/registro' : casa)).status()).toBe(200);
      for (const area of AREE.filter((una) => una !== casa)) {
        for (const indirizzo of indirizziDi(area, riservato)) {
          const risposta = await chiede(context.request, indirizzo);
          expect(risposta.status(), `${chi} at ${indirizzo}`).toBe(404);
          await nienteDi(risposta, riservato, delComune ? 'mostrato' : 'tutto');
          if (!delComune) await nienteDi(await chiede(context.request, indirizzo, comeDaDentro(area)), riservato);
        }
      }
      await context.close();
    });
  }

  test('what belongs to another comune or another ente is as if it were not there', async ({ browser, request }) => {
    for (const [chi, area] of [['ufficio.chianciano', '/ufficio'], ['referente.asl', '/ente']] as const) {
      const contesto = (await finestraDi(browser, chi)).context();
      for (const indirizzo of indirizziDi(area, riservato).filter((uno) => /[0-9a-f]{8}-/.test(uno))) {
        const risposta = await chiede(contesto.request, indirizzo);
        expect(risposta.status(), `${chi} at ${indirizzo}`).toBe(404);
        await nienteDi(risposta, riservato);
      }
      if (chi === 'ufficio.chianciano') expect((await chiede(contesto.request, documento)).status()).toBe(404);
      await contesto.close();
    }
    const anonima = await chiede(request, documento);
    expect([anonima.status(), anonima.headers()['location']]).toEqual([303, '/accesso']);
  });

  test('who keeps the accounts sees settings, and neither requests nor register', async ({ browser }) => {
    const contesto = (await finestraDi(browser, 'amministratore.capannori')).context();
    for (const indirizzo of indirizziDi('/ufficio', riservato).filter((uno) => /adesioni|convenzioni|operatori|registro/.test(uno))) {
      const risposta = await chiede(contesto.request, indirizzo);
      expect(risposta.status(), indirizzo).toBe(404);
      await nienteDi(risposta, riservato);
    }
    expect((await chiede(contesto.request, '/ufficio/impostazioni/persone')).status()).toBe(200);
    await contesto.close();
  });
});

test.describe('what travels', () => {
  test('headers: a nonce for every answer, no inline scripts, no frames, nothing kept', async ({ browser }) => {
    const page = await finestraDi(browser, 'referente.asl');
    const viste = new Set<string>();
    for (const indirizzo of ['/ente', '/ente/operatori', '/ente/registro']) {
      const headers = (await page.goto(indirizzo))?.headers() ?? {};
      const csp = headers['content-security-policy'] ?? '';
      const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(csp)?.[1] ?? '';
      expect(nonce.length).toBeGreaterThan(15);
      viste.add(nonce);
      expect(csp).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
      for (const direttiva of ["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"]) expect(csp).toContain(direttiva);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
      expect(headers['cache-control']).toContain('no-store');
      expect(headers['x-powered-by']).toBeUndefined();
    }
    expect(viste.size).toBe(3);
    const eseguito = await page.evaluate(async () => {
      const violata = new Promise<string>((fatto) => document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => fatto(effectiveDirective), { once: true }));
      document.body.insertAdjacentHTML('beforeend', '<img src="data:," alt="" onerror="document.title = \'intruso\'">');
      return [await violata, document.title];
    });
    expect(eseguito).toEqual(['script-src-attr', expect.not.stringContaining('intruso')]);
    const file = await chiede(page.context().request, documento);
    expect(file.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringContaining('attachment'), 'content-security-policy': expect.stringContaining('sandbox') });
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
    expect(biscotti.map(({ name }) => name)).toEqual(expect.arrayContaining([expect.stringContaining('varco-sessione'), expect.stringContaining('varco-postazione')]));
    for (const { httpOnly, sameSite, secure } of biscotti) expect({ httpOnly, sameSite, secure }).toEqual({ httpOnly: true, sameSite: 'Lax', secure: baseURL?.startsWith('https:') ?? false });
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await page.context().close();
  });

  test('a server action from no page of ours is refused, and does nothing', async ({ browser, baseURL }) => {
    const page = await finestraDi(browser, 'operatore.asl');
    const riferimento = `Origine ${Date.now()}`;
    await iniziaPratica(page, /Esenzioni/, riferimento);
    const richiesta = await trattieni(page, () => cercaNome(page, 'Lucchesi', '1980'));
    for (const origine of [undefined, 'null', 'http://male.example', 'http://localhost:1']) expect((await rimanda(page.context(), richiesta, origine)).status(), `Origin ${origine}`).toBe(403);
    expect(await nelRegistro(await finestraDi(browser, 'ufficio.capannori'), riferimento)).toBe(0);
    // The same bytes from our own page are a search like any other: what was refused was where they came from.
    expect((await rimanda(page.context(), richiesta, baseURL)).status()).toBe(200);
    expect(await nelRegistro(await finestraDi(browser, 'ufficio.capannori'), riferimento)).toBe(1);
    const uscita = await page.context().request.post('/api/esci', { headers: { origin: 'http://male.example' }, maxRedirects: 0 });
    expect(uscita.headers()['set-cookie']).toBeUndefined();
    await page.goto('/consultazione');
    await expect(page).toHaveURL(/\/consultazione$/);
    await page.context().close();
  });

  test('an address that the caller writes of himself is not believed', async ({ browser }) => {
    const falso = '100.64.77.77';
    const page = await finestraDi(browser, 'auditor.chianciano', { extraHTTPHeaders: { 'x-forwarded-for': falso, 'x-real-ip': falso, forwarded: `for=${falso}` } });
    await page.goto('/controllo/registro?categoria=ACCESSO');
    const ultima = page.getByRole('listitem').filter({ has: page.locator('summary') }).first();
    await ultima.locator('summary').click();
    await expect(ultima.getByRole('term').filter({ hasText: 'Indirizzo di rete' }).locator('xpath=following-sibling::dd[1]')).toHaveText(/^(127\.0\.0\.1|::1)$/);
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
    await page.getByRole('table').getByRole('button', { name: /^Visura individuale/ }).first().click();
    const codice = ((await dato(page, 'Codice fiscale').textContent()) ?? '').trim();
    expect(codice).toMatch(/^[A-Z]{6}[0-9A-Z]{10}$/);
    indirizzi.push(page.url());
    await page.getByRole('button', { name: 'Torna ai risultati' }).click();
    await cercaCodiceFiscale(page, codice);
    await expect(esito(page)).toHaveText('Una persona trovata');
    await page.getByRole('table').getByRole('button', { name: /^Composizione/ }).first().click();
    await expect(page.getByRole('article')).toBeVisible();
    indirizzi.push(page.url());
    await page.getByRole('link', { name: 'Profilo e sessioni' }).click();
    await expect(page).toHaveURL(/\/profilo$/);
    expect(indirizzi.length).toBeGreaterThan(6);
    for (const indirizzo of indirizzi) expect(decodeURIComponent(indirizzo).toUpperCase()).not.toMatch(/[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]/);
    await page.context().close();
  });
});

/** How many rows of the office's register carry that reference. */
async function nelRegistro(page: Page, riferimento: string): Promise<number> {
  await page.goto('/ufficio/registro?categoria=CONSULTAZIONE');
  await expect(page.getByRole('list', { name: /Voci del registro/ })).toBeVisible();
  const quante = await page.getByText(riferimento).count();
  await page.context().close();
  return quante;
}

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

  test('FU-07 an unknown name and a wrong password are told the same; five wrong guesses stop that account alone', async ({ page, browser }) => {
    const ignoto = await prova(page, 'nessuno.chianciano', 'Sbagliata-2026!');
    for (let volta = 0; volta < 5; volta += 1) expect(await prova(page, 'tecnico.chianciano', 'Sbagliata-2026!')).toBe(ignoto);
    // From here on even the right password has to wait, and whoever guesses is not told that it was right.
    expect(await prova(page, 'tecnico.chianciano', 'Varco-demo-2026!')).toBe(ignoto);
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
    const seconda = await finestraDi(browser, 'operatore.asl');
    await cercaNome(prima, 'Lucchesi', '1980');
    await expect(prima.getByText('La sessione è scaduta')).toBeVisible();
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

test('addresses that lead nowhere, or are written to do harm, end in words', async ({ page }) => {
  await page.goto('/una-pagina-che-non-esiste');
  await expect(page.getByRole('heading', { level: 1, name: 'Pagina non trovata' })).toBeVisible();
  await expect(page.getByText(/Riferimento: [2-9A-Z]{8}/)).toBeVisible();
  await entra(page, 'ufficio.capannori');
  await page.goto('/ufficio/altrove');
  await expect(page.getByRole('heading', { level: 1, name: 'Pagina non trovata' })).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Adesioni' })).toBeVisible();
  const strani = ['/ufficio/adesioni/xyz', "/ufficio/convenzioni/1'%20OR%20'1'='1", '/ufficio/operatori/00000000-0000-4000-8000-000000000000', '/ufficio/registro?dal=ieri', '/ufficio/registro?ente=x', '/ufficio/convenzioni?pagina=-1&stato=BOH', '/ufficio/%00', '/ufficio/%ZZ', '/posta/..%2f..%2fsegreto', '/api/documenti/..%2f..%2fsegreto', '/api/documenti/xyz', '/api/niente', '/adesione/nessuno'];
  for (const indirizzo of strani) {
    const risposta = await chiede(page.context().request, indirizzo);
    expect(risposta.status(), indirizzo).toBeGreaterThanOrEqual(indirizzo.includes('?') ? 200 : 400);
    expect(risposta.status(), indirizzo).toBeLessThan(500);
    expect(await risposta.text(), indirizzo).not.toMatch(/node_modules|at \w+ \(|Internal Server Error|PrismaClient/);
  }
});
