import { expect, test, type APIResponse } from '@playwright/test';
import { entra, esci, PASSWORD_DEMO } from './aiuti/accesso';
import { pagineCostruite } from './aiuti/pagine';
import { dalQuaderno } from './aiuti/quaderno';

const PRIVATE = /^\/(ufficio|ente|consultazione|controllo|profilo|credenziali\/password)/;
const ID = '00000000-0000-4000-8000-000000000000';
/** A page's address with something in the place of its parameters. */
const concreto = (percorso: string): string =>
  percorso
    .replace('[...resto]', 'altro')
    .replace('[atto]', 'recesso')
    .replaceAll(/\[\w+\]/g, ID);

function protetta(risposta: APIResponse): string {
  const csp = risposta.headers()['content-security-policy'] ?? '';
  expect(csp).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}' 'strict-dynamic'/);
  for (const direttiva of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
    expect(csp).toContain(direttiva);
  expect(csp).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(risposta.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(risposta.headers()['x-powered-by']).toBeUndefined();
  return /nonce-([^']+)/.exec(csp)?.[1] ?? '';
}

test('every answer carries its own nonce, every script bears it, no style is written in the markup', async ({ request }) => {
  const [prima, seconda] = [await request.get('/accesso'), await request.get('/accesso')];
  expect(protetta(prima)).not.toBe(protetta(seconda));
  const html = await prima.text();
  const nonce = protetta(prima);
  const script = html.match(/<script\b[^>]*>/g) ?? [];
  expect(script.length).toBeGreaterThan(3);
  expect(script.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  expect(html).not.toMatch(/<[a-z]+ [^>]*\sstyle="/);
});

test('no script is stopped by the policy while one works', async ({ page }) => {
  const fermati: string[] = [];
  page.on('console', (messaggio) => {
    if (/Content Security Policy|Refused to/i.test(messaggio.text())) fermati.push(messaggio.text());
  });
  await entra(page, 'ufficio.chianciano');
  for (const indirizzo of ['/ufficio', '/ufficio/adesioni', '/ufficio/registro', '/ufficio/relazioni']) await page.goto(indirizzo);
  expect(fermati).toEqual([]);
});

test('nothing behind the login opens without one', async ({ request }) => {
  const pagine = pagineCostruite().filter((percorso) => PRIVATE.test(percorso));
  expect(pagine.length).toBeGreaterThan(30);
  for (const percorso of pagine) {
    const risposta = await request.get(concreto(percorso), { maxRedirects: 0 });
    expect([303, 307, 404], percorso).toContain(risposta.status());
    if (risposta.status() !== 404) expect(risposta.headers().location, percorso).toMatch(/^\/accesso$/);
    protetta(risposta);
  }
  expect((await request.get(`/api/documenti/${ID}`, { maxRedirects: 0 })).status()).toBeGreaterThanOrEqual(300);
  const carica = await request.post(`/api/carica/convenzioni/${ID}/firma?parte=fruitore`, {
    multipart: { file: { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') } },
  });
  expect([401, 403]).toContain(carica.status());
  expect(await carica.text()).not.toMatch(/at .*\.(ts|js):\d+/);
});

test('personal data is kept by no cache, and cookies are out of reach of scripts', async ({ page, context }) => {
  await entra(page, 'ufficio.capannori');
  for (const indirizzo of ['/ufficio', '/ufficio/registro', dalQuaderno('convenzioneUfficio')]) {
    const risposta = await page.goto(indirizzo);
    expect(risposta?.headers()['cache-control'], indirizzo).toMatch(/no-store/);
  }
  const documento = await page
    .getByRole('link', { name: /^Scarica/ })
    .first()
    .getAttribute('href');
  const file = await page.request.get(documento ?? '');
  expect(file.headers()['cache-control']).toMatch(/no-store/);
  expect(file.headers()['content-disposition']).toMatch(/^attachment/);
  const nostri = (await context.cookies()).filter(({ name }) => name.includes('varco'));
  expect(nostri.map(({ name }) => name).sort()).toEqual(['varco-postazione', 'varco-sessione']);
  expect(nostri.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true);
});

test('a session that was left is dead, also for who kept its cookie', async ({ page, context, request }) => {
  await entra(page, 'tecnico.capannori');
  const sessione = (await context.cookies()).find(({ name }) => name === 'varco-sessione')?.value ?? '';
  await esci(page);
  const risposta = await request.get('/ufficio', { maxRedirects: 0, headers: { cookie: `varco-sessione=${sessione}` } });
  expect(risposta.headers().location).toBe('/accesso');
});

test('a form of somebody else’s page changes nothing', async ({ page, request }) => {
  await entra(page, 'ufficio.capannori');
  const azione = await request.post('/ufficio/adesioni', {
    headers: { 'next-action': 'a'.repeat(42), 'content-type': 'text/plain;charset=UTF-8' },
    data: '[]',
  });
  expect(azione.status()).toBe(403);
  await page.request.post('/api/esci', { headers: { origin: 'https://altrove.example' }, maxRedirects: 0 });
  await page.goto('/ufficio');
  await expect(page.getByRole('heading', { level: 1, name: 'Scrivania' })).toBeVisible();
});

test('what belongs to others is not there: same answer for a stranger’s id and for none', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await entra(page, 'referente.asl');
  const id = dalQuaderno('convenzioneUfficio').split('/').pop() ?? '';
  for (const altrui of [id, ID]) expect((await page.goto(`/ente/convenzione/${altrui}`))?.status()).toBe(404);
  const chianciano = await (await browser.newContext()).newPage();
  await entra(chianciano, 'ufficio.chianciano');
  for (const altrui of [dalQuaderno('convenzioneUfficio'), dalQuaderno('adesioneUfficio')])
    expect((await chianciano.goto(altrui))?.status()).toBe(404);
  await Promise.all([page.context().close(), chianciano.context().close()]);
});

test('FU-07 a wrong name and a wrong password are told the same, and after five guesses even the right one waits', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  async function prova(nomeUtente: string, password: string): Promise<string> {
    await page.goto('/accesso');
    await page.getByLabel('Nome utente').fill(nomeUtente);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Entra', exact: true }).click();
    const avviso = page.getByText(/non corretti/).first();
    await expect(avviso).toBeVisible();
    return (await avviso.textContent()) ?? '';
  }
  const ignoto = await prova('nessuno.davvero', 'Qualcosa-2026!');
  for (let volta = 0; volta < 5; volta += 1) expect(await prova('tecnico.chianciano', `Sbagliata-${volta}!`)).toBe(ignoto);
  expect(await prova('tecnico.chianciano', PASSWORD_DEMO), 'the account waits').toBe(ignoto);
  await page.context().close();
});

test('no page shows a stack trace, whatever is asked', async ({ request }) => {
  for (const indirizzo of [
    '/ufficio/adesioni/non-un-id',
    '/adesione/nessun-comune',
    '/posta/..%2F..%2Fsegreto',
    '/adesione/capannori/compila/nessuno',
    '/api/documenti/x',
    '/%00',
    '/ufficio/registro?dal=mai&pagina=-4',
  ]) {
    const risposta = await request.get(indirizzo);
    expect(risposta.status(), indirizzo).toBeLessThan(500);
    expect(await risposta.text(), indirizzo).not.toMatch(/node_modules|at .*\.(ts|tsx|js):\d+|PrismaClient|ECONNREFUSED/);
  }
});
