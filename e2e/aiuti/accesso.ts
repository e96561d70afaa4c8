import { expect, type Browser, type BrowserContextOptions, type Cookie, type Page } from '@playwright/test';

/** Password of every published account of the demonstration. */
export const PASSWORD_DEMO = 'Varco-demo-2026!';

/** Where each person landed, and the cookies of that session. */
const sessioni = new Map<string, { casa: string; biscotti: Cookie[] }>();

/** Logs in as a person would, and waits until the area has opened. */
export async function entra(page: Page, nomeUtente: string, password = PASSWORD_DEMO): Promise<void> {
  await page.goto('/accesso');
  await page.getByLabel('Nome utente').fill(nomeUtente);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
  await expect(page).not.toHaveURL(/\/accesso$/);
  sessioni.set(nomeUtente, { casa: new URL(page.url()).pathname, biscotti: await page.context().cookies() });
}

/** Opens the area of somebody in the session of the last time, as who comes back to its desk; logs in when that is over. */
export async function rientra(page: Page, nomeUtente: string, password = PASSWORD_DEMO): Promise<void> {
  const sessione = sessioni.get(nomeUtente);
  if (!sessione) return entra(page, nomeUtente, password);
  await page.context().addCookies(sessione.biscotti);
  await page.goto(sessione.casa);
  if (new URL(page.url()).pathname === sessione.casa) return;
  await page.context().clearCookies();
  await entra(page, nomeUtente, password);
}

/** A window of its own for somebody at work. Whoever opens it closes its context. */
export async function finestraDi(
  browser: Browser,
  nomeUtente: string,
  { password, ...opzioni }: BrowserContextOptions & { password?: string } = {},
): Promise<Page> {
  const page = await (await browser.newContext(opzioni)).newPage();
  await rientra(page, nomeUtente, password);
  return page;
}

export async function esci(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Esci' }).click();
  await expect(page).toHaveURL(/\/(accesso)?$/);
}
