import { expect, test } from '@playwright/test';
import { finestraDi, rientra } from './aiuti/accesso';
import { chiede, comeDaDentro, indirizziDi, leggiRiservato, nienteDi, protetta, type Riservato } from './aiuti/confini';

const AREE = ['/ufficio', '/ente', '/consultazione', '/controllo'];
let riservato: Riservato;
let documento: string;

test.beforeAll(async ({ browser }) => {
  const page = await finestraDi(browser, 'ufficio.capannori');
  riservato = await leggiRiservato(page);
  await page.context().close();
  const referente = await finestraDi(browser, 'referente.asl');
  await referente.goto('/ente/documenti');
  documento =
    (await referente
      .getByRole('link', { name: /^Scarica/ })
      .first()
      .getAttribute('href')) ?? '';
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
        protetta(risposta.headers());
        await nienteDi(risposta, riservato);
        await nienteDi(await chiede(request, indirizzo, comeDaDentro(area)), riservato);
      }
    });
  }

  test('nobody without a login uploads anything', async ({ request, baseURL }) => {
    for (const origin of [undefined, baseURL ?? '']) {
      const carica = await request.post(`/api/carica/convenzioni/${riservato.convenzione}/firma?parte=FRUITORE`, {
        headers: origin ? { origin } : {},
        multipart: { file: { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') } },
      });
      expect([401, 403]).toContain(carica.status());
      expect(await carica.text()).not.toMatch(/at .*\.(ts|js):\d+/);
    }
  });

  for (const [chi, casa] of [
    ['ufficio.capannori', '/ufficio'],
    ['referente.asl', '/ente'],
    ['operatore.asl', '/consultazione'],
    ['auditor.capannori', '/controllo'],
  ] as const) {
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
    for (const [chi, area] of [
      ['ufficio.chianciano', '/ufficio'],
      ['referente.asl', '/ente'],
    ] as const) {
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

test('addresses that lead nowhere, or are written to do harm, end in words', async ({ page }) => {
  await page.goto('/una-pagina-che-non-esiste');
  await expect(page.getByRole('heading', { level: 1, name: 'Pagina non trovata' })).toBeVisible();
  await expect(page.getByText(/Riferimento: [2-9A-Z]{8}/)).toBeVisible();
  await rientra(page, 'ufficio.capannori');
  await page.goto('/ufficio/altrove');
  await expect(page.getByRole('heading', { level: 1, name: 'Pagina non trovata' })).toBeVisible();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Adesioni' })).toBeVisible();
  const strani = [
    '/ufficio/adesioni/xyz',
    "/ufficio/convenzioni/1'%20OR%20'1'='1",
    '/ufficio/operatori/00000000-0000-4000-8000-000000000000',
    '/ufficio/registro?dal=ieri',
    '/ufficio/registro?ente=x',
    '/ufficio/convenzioni?pagina=-1&stato=BOH',
    '/ufficio/%00',
    '/ufficio/%ZZ',
    '/posta/..%2f..%2fsegreto',
    '/api/documenti/..%2f..%2fsegreto',
    '/api/documenti/xyz',
    '/api/niente',
    '/adesione/nessuno',
  ];
  for (const indirizzo of strani) {
    const risposta = await chiede(page.context().request, indirizzo);
    expect(risposta.status(), indirizzo).toBeGreaterThanOrEqual(indirizzo.includes('?') ? 200 : 400);
    expect(risposta.status(), indirizzo).toBeLessThan(500);
    expect(await risposta.text(), indirizzo).not.toMatch(/node_modules|at \w+ \(|Internal Server Error|PrismaClient/);
  }
});
