import { expect, type APIRequestContext, type APIResponse, type BrowserContext, type Page, type Request } from '@playwright/test';
import { pagineCostruite } from './pagine';

/** Real addresses and names, as the office sees them: what nobody else may reach or read. */
export type Riservato = {
  readonly convenzione: string;
  readonly adesione: string;
  readonly operatore: string;
  readonly nomi: readonly string[];
};

export async function leggiRiservato(page: Page): Promise<Riservato> {
  const prima = async (indirizzo: string, riga: RegExp) => {
    await page.goto(indirizzo);
    const href = await page.getByRole('row').filter({ hasText: riga }).getByRole('link').first().getAttribute('href');
    return href?.split('/').pop() ?? '';
  };
  const [adesione, operatore, convenzione] = [
    await prima('/ufficio/adesioni', /istruttoria/),
    await prima('/ufficio/operatori', /Ufficio notificazioni/),
    await prima('/ufficio/convenzioni', /Acque della Piana/),
  ];
  for (const id of [adesione, operatore, convenzione]) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  const enti = await page.getByRole('table').getByRole('rowheader').allTextContents();
  const nomi = enti.map((nome) => nome.trim()).filter((nome) => !nome.startsWith('Azienda sanitaria'));
  expect(nomi.length).toBeGreaterThan(3);
  return { convenzione, adesione, operatore, nomi };
}

/** An address of that pattern, each segment between brackets taken from `valori`. Throws when one is missing: nobody has thought of that page yet. */
function riempi(rotta: string, valori: Readonly<Record<string, string>>): string {
  return rotta.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, nome: string) => {
    const valore = valori[nome];
    if (valore === undefined) throw new Error(`${rotta}: no value for ${nome}.`);
    return valore;
  });
}

/** What else the addresses of pages hold. */
const DI_OGNI_PAGINA = { atto: 'sospensione', tipo: 'DIFFIDA', clausola: 'oggetto', codice: 'S', versione: '1', resto: 'altrove' } as const;

/** Every address of an area, with the real ids that belong there. */
export function indirizziDi(area: string, { convenzione, adesione, operatore }: Riservato): string[] {
  const id = (rotta: string): string => (rotta.includes('/adesioni/') ? adesione : rotta.includes('/operatori/') ? operatore : convenzione);
  const domanda: Readonly<Record<string, string>> = {
    '/ufficio/convenzioni/nuova': `?adesione=${adesione}`,
    '/ufficio/impostazioni/banche-dati/caricamenti': '?banca=ANAGRAFE',
    '/ufficio/operatori/nuovi': `?convenzioneId=${convenzione}`,
    '/ente/operatori/nuovi': `?convenzioneId=${convenzione}`,
    '/ente/operatori/designazione': `?convenzioneId=${convenzione}`,
  };
  const rotte = pagineCostruite().filter((rotta) => rotta === area || rotta.startsWith(`${area}/`));
  expect(rotte.length).toBeGreaterThan(0);
  return rotte.map(
    (rotta) =>
      riempi(rotta, { ...DI_OGNI_PAGINA, id: id(rotta), documento: convenzione, esame: convenzione, pacchetto: convenzione }) +
      (domanda[rotta] ?? ''),
  );
}

/** The same page asked as a click inside the area asks it: the frame is taken for known, and only the page is drawn. */
export const comeDaDentro = (area: string): Record<string, string> => ({
  rsc: '1',
  'next-router-state-tree': encodeURIComponent(
    JSON.stringify(['', { children: [area.slice(1), { children: ['__PAGE__', {}] }] }, null, null, true]),
  ),
});

export const chiede = (richieste: APIRequestContext, indirizzo: string, headers?: Record<string, string>): Promise<APIResponse> =>
  richieste.get(indirizzo, { maxRedirects: 0, headers });

/** Nothing of it is in the answer; with `mostrato`, nothing in what the answer shows, for who may read it elsewhere. */
export async function nienteDi(risposta: APIResponse, { nomi }: Riservato, quanto: 'tutto' | 'mostrato' = 'tutto'): Promise<void> {
  const intero = await risposta.text();
  const testo = quanto === 'tutto' ? intero : intero.replace(/<script[^>]*>.*?<\/script>/gs, '');
  for (const nome of nomi) expect(testo, `${risposta.url()} discloses nothing`).not.toContain(nome);
}

/** What a click would send, taken before it leaves: it can then be sent by other hands. */
export async function trattieni(page: Page, clic: () => Promise<void>): Promise<Request> {
  const indirizzo = page.url();
  await page.route(indirizzo, (rotta) => (rotta.request().method() === 'POST' ? rotta.abort() : rotta.continue()));
  const [richiesta] = await Promise.all([
    page.waitForRequest((una) => una.method() === 'POST' && una.headers()['next-action'] !== undefined),
    clic(),
  ]);
  await page.unroute(indirizzo);
  return richiesta;
}

/** Sends it again with the cookies of that window; `origin` is what the sender says of itself, `corpo` what it asks instead. */
export function rimanda(contesto: BrowserContext, richiesta: Request, origin?: string, corpo?: string): Promise<APIResponse> {
  const { origin: _vera, cookie: _biscotti, host: _casa, ...headers } = richiesta.headers();
  return contesto.request.post(richiesta.url(), {
    headers: { ...headers, ...(origin === undefined ? {} : { origin }) },
    data: corpo ?? richiesta.postDataBuffer() ?? Buffer.alloc(0),
    maxRedirects: 0,
  });
}

/** What every answer says to the browser; answers its nonce. */
export function protetta(headers: Readonly<Record<string, string>>): string {
  const csp = headers['content-security-policy'] ?? '';
  expect(csp).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}' 'strict-dynamic'/);
  for (const direttiva of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
    expect(csp).toContain(direttiva);
  expect(csp).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(headers['x-powered-by']).toBeUndefined();
  return /nonce-([^']+)/.exec(csp)?.[1] ?? '';
}
