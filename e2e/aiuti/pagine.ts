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

const LARGHEZZE = [1280, 320] as const;
const NORME = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/**
 * WCAG 2.1 AA by axe, one h1, a title, nothing that makes the body scroll sideways: at the width of a desk and at that of a small
 * telephone.
 */
export async function controlla(page: Page, che: string): Promise<void> {
  for (const larghezza of LARGHEZZE) {
    await page.setViewportSize({ width: larghezza, height: 900 });
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .withTags(NORME)
      .analyze();
    expect
      .soft(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join(' | ')}`,
        ),
        `${che} at ${larghezza}`,
      )
      .toEqual([]);
    const sporge = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(sporge, `${che} at ${larghezza}: pixels beyond the width`).toBeLessThanOrEqual(0);
  }
  expect.soft(await page.getByRole('heading', { level: 1 }).count(), `${che}: first-level headings`).toBe(1);
  expect.soft(await page.title(), `${che}: title`).toMatch(/Varco/);
  await page.setViewportSize({ width: 1280, height: 720 });
}
