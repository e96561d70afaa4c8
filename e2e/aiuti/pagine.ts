import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Where the build that is being walked stands. */
const COSTRUZIONE = process.env.VARCO_E2E_COSTRUZIONE ?? path.resolve(import.meta.dirname, '..', '..', '.next');

/** Every page of the build, as its own manifest lists them: `/ufficio/adesioni/[id]`. Next's own error pages are left out. */
export function pagineCostruite(): string[] {
  const manifesto = JSON.parse(readFileSync(path.join(COSTRUZIONE, 'app-path-routes-manifest.json'), 'utf8')) as Record<string, string>;
  return Object.entries(manifesto)
    .filter(([voce]) => voce.endsWith('/page'))
    .map(([, percorso]) => percorso)
    .filter((percorso) => !percorso.startsWith('/_'))
    .sort();
}

/** A desk, and a small telephone. */
const LARGHEZZE = [1280, 320] as const;
const NORME = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What axe finds against WCAG 2.1 AA, a line each: the rule, its words, the places. */
async function violazioni(page: Page): Promise<string[]> {
  // The only frame is the browser's own viewer of a preview, which axe cannot enter: it need not open a page of its own to gather results.
  const esito = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], iframes: false })
    .withTags(NORME)
    .analyze();
  return esito.violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(' | ')})`);
}

/** What sticks out of that width, each thing named: nothing should make the body scroll sideways. */
async function sporgenze(page: Page, larghezza: number): Promise<string[]> {
  return page.evaluate(async (massimo) => {
    await new Promise((fatto) => requestAnimationFrame(() => requestAnimationFrame(fatto)));
    const { scrollWidth } = document.documentElement;
    if (scrollWidth <= massimo) return [];
    const larghi = [...document.body.querySelectorAll('*')].filter((elemento) => elemento.getBoundingClientRect().right > massimo + 0.5);
    return [`${scrollWidth} px`, ...larghi.slice(0, 8).map(({ tagName, textContent }) => `${tagName}: ${textContent?.slice(0, 40)}`)];
  }, larghezza);
}

/** A title of its own, Italian, one main heading; at the width of a desk and at that of a telephone WCAG 2.1 AA, and nothing cut off. */
export async function controlla(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await expect(page).toHaveTitle(/^(?!Varco$).*Varco/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  for (const larghezza of LARGHEZZE) {
    await page.setViewportSize({ width: larghezza, height: 900 });
    expect.soft(await sporgenze(page, larghezza), `nothing wider than ${larghezza} px`).toEqual([]);
    expect.soft(await violazioni(page), `WCAG 2.1 AA at ${larghezza} px`).toEqual([]);
  }
}
