import { expect, type Locator, type Page } from '@playwright/test';
import { PASSWORD_DEMO } from './accesso';
import { esito } from './consultazione';

/** Tab until there, as somebody without a mouse would; at each stop the focus can be seen. */
export async function finoA(page: Page, meta: Locator): Promise<void> {
  for (let passi = 0; passi < 60; passi += 1) {
    if (await meta.evaluate((nodo) => nodo === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
    const visibile = await page.evaluate(() => {
      const nodo = document.activeElement;
      if (!nodo || nodo === document.body) return true;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(nodo);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    expect(visibile, 'where the focus is can be seen').toBe(true);
  }
  throw new Error('Sixty tabs were not enough');
}

export async function entraDaTastiera(page: Page, nomeUtente: string): Promise<void> {
  await page.goto('/accesso');
  await finoA(page, page.getByLabel('Nome utente'));
  await page.keyboard.type(nomeUtente);
  await finoA(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(PASSWORD_DEMO);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/consultazione$/);
}

/** The purpose and the reference of the case; afterwards the only box has the focus. An empty reference is sent as it is. */
export async function dichiaraDaTastiera(page: Page, finalita: RegExp, riferimento: string): Promise<void> {
  const radio = page.getByRole('radio', { name: finalita });
  const scelte = page.getByRole('radio');
  if (!(await radio.isChecked())) {
    await finoA(page, scelte.first());
    await page.keyboard.press('Space');
    for (let passi = await scelte.count(); passi > 0 && !(await radio.isChecked()); passi -= 1) await page.keyboard.press('ArrowDown');
  }
  await expect(radio).toBeChecked();
  const campo = page.getByLabel('Riferimento della pratica');
  await finoA(page, campo);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  if (riferimento) await page.keyboard.type(riferimento);
  await page.keyboard.press('Enter');
}

/** One line in the only box, which has the focus or is reached by Tab; the answer takes the focus. */
export async function cercaDaTastiera(page: Page, testo: string): Promise<void> {
  await finoA(page, page.getByLabel('Che cosa cerchi'));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(testo);
  await page.keyboard.press('Enter');
  await expect(esito(page)).toBeFocused();
}

/** From the answer to a visura of the first result: down to its row, right to that visura, Enter. */
export async function apriDaTastiera(page: Page, visura: string): Promise<void> {
  const adesso = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('ArrowDown');
  for (let passi = 0; passi < 10 && !(await adesso()).startsWith(`${visura} di `); passi += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: new RegExp(`^${visura} di `) }).first()).toBeFocused();
  await page.keyboard.press('Enter');
}
