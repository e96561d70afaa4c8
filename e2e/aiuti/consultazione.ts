import { expect, type Locator, type Page } from '@playwright/test';

/** Says for what and for which case one consults. */
export async function iniziaPratica(page: Page, finalita: RegExp, riferimento: string): Promise<void> {
  await page.getByRole('radio', { name: finalita }).check();
  await page.getByLabel('Riferimento della pratica').fill(riferimento);
  await page.getByRole('button', { name: 'Continua' }).click();
  await expect(page.getByRole('heading', { name: 'Cerca una persona' })).toBeVisible();
}

const cerca = (page: Page): Promise<void> => page.getByRole('button', { name: 'Cerca', exact: true }).filter({ visible: true }).click();

/** The answer's heading: `12 persone trovate`. */
export const esito = (page: Page): Locator => page.getByRole('heading', { name: /person[ae] trovat[ae]$/ });

export async function cercaNome(page: Page, cognome: string, anno: string): Promise<void> {
  await page.getByRole('radio', { name: 'Nome e cognome' }).check();
  await page.getByLabel('Cognome', { exact: true }).fill(cognome);
  await page.getByLabel('Oppure anno di nascita').fill(anno);
  await cerca(page);
}

export async function cercaCodiceFiscale(page: Page, codiceFiscale: string): Promise<void> {
  await page.getByRole('radio', { name: 'Codice fiscale' }).check();
  await page.getByRole('textbox', { name: 'Codice fiscale' }).fill(codiceFiscale);
  await cerca(page);
}

export async function cercaIndirizzo(page: Page, via: string, civico: string): Promise<void> {
  await page.getByRole('radio', { name: 'Indirizzo' }).check();
  await page.getByLabel('Via o piazza').fill(via);
  await page.getByLabel('Numero civico').fill(civico);
  await cerca(page);
}

/** The value beside a term of the visura. */
export const dato = (page: Page, termine: string): Locator =>
  page
    .getByRole('article')
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${termine}$`) })
    .locator('xpath=following-sibling::dd[1]');
