import { expect, type Locator, type Page } from '@playwright/test';

/** Says for what and for which case one consults. */
export async function iniziaPratica(page: Page, finalita: RegExp, riferimento: string): Promise<void> {
  await page.getByRole('radio', { name: finalita }).first().check();
  await page.getByLabel('Riferimento della pratica').fill(riferimento);
  await page.getByRole('button', { name: 'Continua' }).click();
  const ricerca = page.getByRole('tab', { name: 'Cerca e apri una visura' });
  await expect(ricerca.or(page.getByRole('heading', { name: /^Cerca in / })).first()).toBeVisible();
  if (await ricerca.isVisible()) await ricerca.click();
  await expect(page.getByRole('heading', { name: /^Cerca in / })).toBeVisible();
}

const cerca = (page: Page): Promise<void> => page.getByRole('button', { name: 'Cerca', exact: true }).filter({ visible: true }).click();

/** The answer's heading: `12 risultati`. */
export const esito = (page: Page): Locator => page.getByRole('heading', { name: /^(Un risultato|\d+ risultati)$/ });

/** One of the forms of the data bank, in place of the only box. */
async function inDettaglio(page: Page, modo: string): Promise<void> {
  const apre = page.getByRole('button', { name: /^Ricerca dettagliata/ });
  if (await apre.isVisible()) await apre.click();
  await page.getByRole('radio', { name: modo }).check();
}

/** One line, as people write it. */
export async function cercaRiga(page: Page, testo: string): Promise<void> {
  const torna = page.getByRole('button', { name: /^Torna alla ricerca su una riga/ });
  if (await torna.isVisible()) await torna.click();
  await page.getByLabel('Che cosa cerchi').fill(testo);
  await cerca(page);
}

export async function cercaNome(page: Page, cognome: string, anno: string): Promise<void> {
  await inDettaglio(page, 'Nome e cognome');
  await page.getByLabel('Cognome', { exact: true }).fill(cognome);
  await page.getByLabel('Anno di nascita').fill(anno);
  await cerca(page);
}

export async function cercaCodiceFiscale(page: Page, codiceFiscale: string): Promise<void> {
  await inDettaglio(page, 'Codice fiscale');
  await page.getByRole('textbox', { name: 'Codice fiscale' }).fill(codiceFiscale);
  await cerca(page);
}

export async function cercaIndirizzo(page: Page, via: string, civico: string): Promise<void> {
  await inDettaglio(page, 'Indirizzo');
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
