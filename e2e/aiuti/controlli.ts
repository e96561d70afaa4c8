import AxeBuilder from '@axe-core/playwright';
import { expect, type ConsoleMessage, type Page } from '@playwright/test';

const NORME = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What axe finds against WCAG 2.1 AA, a line each: the rule, its words, the places. */
export async function violazioni(page: Page): Promise<string[]> {
  // The pages have no frames (CSP), so axe need not open a page of its own to gather their results.
  const esito = await new AxeBuilder({ page }).setLegacyMode(true).withTags(NORME).analyze();
  return esito.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(' | ')})`);
}

/** Every page: one main heading, a title of its own, in Italian. */
export async function controllaTesta(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await expect(page).toHaveTitle(/^(?!Varco$).*Varco/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
}

/** At that width nothing sticks out; what does is named. */
export async function controllaLarghezza(page: Page, larghezza: number): Promise<void> {
  await page.setViewportSize({ width: larghezza, height: 720 });
  const fuori = await page.evaluate(async (massimo) => {
    await new Promise((fatto) => requestAnimationFrame(() => requestAnimationFrame(fatto)));
    if (document.documentElement.scrollWidth <= massimo) return [];
    const larghi = [...document.body.querySelectorAll('*')].filter((elemento) => elemento.getBoundingClientRect().right > massimo + 0.5);
    return [`scrollWidth ${document.documentElement.scrollWidth}`, ...larghi.map((elemento) => `${elemento.tagName.toLowerCase()}.${elemento.className.toString().slice(0, 60)}: ${elemento.textContent?.slice(0, 40)}`)];
  }, larghezza);
  expect(fuori.slice(0, 8), `nothing wider than ${larghezza} px`).toEqual([]);
}

/** Collects what the browser complains of. `permesso` is the one complaint that belongs to the visit, as the 404 of a page that is not there. */
export function ascoltaErrori(page: Page, permesso?: RegExp): { errori: string[]; smetti: () => void } {
  const errori: string[] = [];
  const daConsole = (messaggio: ConsoleMessage) => {
    if (messaggio.type() === 'error' && !permesso?.test(messaggio.text())) errori.push(`${messaggio.text()} ${messaggio.location().url}`);
  };
  const daPagina = (errore: Error) => errori.push(errore.message);
  page.on('console', daConsole);
  page.on('pageerror', daPagina);
  return {
    errori,
    smetti: () => {
      page.off('console', daConsole);
      page.off('pageerror', daPagina);
    },
  };
}
