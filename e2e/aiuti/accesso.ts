import { expect, type Page } from '@playwright/test';

/** Password of every published account of the demonstration. */
export const PASSWORD_DEMO = 'Varco-demo-2026!';

/** Logs in as a person would, and waits until the area has opened. */
export async function entra(page: Page, nomeUtente: string, password = PASSWORD_DEMO): Promise<void> {
  await page.goto('/accesso');
  await page.getByLabel('Nome utente').fill(nomeUtente);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Entra', exact: true }).click();
  await expect(page).not.toHaveURL(/\/accesso$/);
}

export async function esci(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Esci' }).click();
  await expect(page).toHaveURL(/\/(accesso)?$/);
}
