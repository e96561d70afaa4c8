import { readFile } from 'node:fs/promises';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { encode } from 'uqr';
import { strumentoPdf, testoInOrdineDiLettura } from '../../lib/testing/pdf';
import { finestraDi } from './accesso';
import { nellaBase } from './base-dati';
import { dato } from './consultazione';
import { finoA } from './tastiera';

export const NON_E_UN_CERTIFICATO = /uso d.ufficio.*non è un certificato/;

/** The request number of the visura in sight. */
export async function numeroDellaRichiesta(page: Page): Promise<string> {
  const numero = ((await dato(page, 'Richiesta n\\.').textContent()) ?? '').trim();
  expect(numero).toMatch(/^\d{8}-[0-9A-F]{4}-[0-9A-F]{4}/);
  return numero;
}

/** What the browser's own print shows: the sheet and nothing around it. */
export async function controllaLaStampa(page: Page): Promise<void> {
  const numero = await numeroDellaRichiesta(page);
  await page.emulateMedia({ media: 'print' });
  for (const nome of [/^Stampa/, /^Torna ai risultati/, /^Scarica il PDF/])
    await expect(page.getByRole('button', { name: nome })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Navigazione principale' })).toBeHidden();
  for (const termine of ['Operatore', 'Data e ora', 'Finalità', 'Convenzione', 'Dati aggiornati al'])
    await expect(dato(page, termine)).toBeVisible();
  await expect(page.getByRole('article').getByText(NON_E_UN_CERTIFICATO)).toBeVisible();
  await expect(page.getByRole('article').locator('.filigrana'), 'across the sheet: who, when, why').toContainText(numero);
  await page.emulateMedia({ media: 'screen' });
}

/** Asks the PDF of the sheet in sight by keyboard; answers the file that the browser saved. */
export async function pdfDelFoglio(page: Page): Promise<Buffer> {
  const bottone = page.getByRole('button', { name: 'Scarica il PDF' });
  await finoA(page, bottone);
  const scaricato = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await scaricato;
  expect(file.suggestedFilename()).toMatch(/^(visura|verifica|non-risulta)-(PROVA-)?\d{8}-[0-9A-F]{4}-[0-9A-F]{4}\.pdf$/);
  return readFile(await file.path());
}

/** What every sheet says, on paper too (LE-12), with across it who, when and why; answers what it reads besides. */
export function controllaIlPdf(contenuto: Buffer, { numero, operatore }: { numero: string; operatore: string }): string {
  const testo = testoInOrdineDiLettura(contenuto);
  expect(testo).toContain(`Richiesta n. ${numero}`);
  expect(testo).toContain(operatore);
  expect(testo).toMatch(NON_E_UN_CERTIFICATO);
  // Letters that climb across the page come one by one, and are no part of what is read.
  const lettere = strumentoPdf('pdftotext', ['-raw'], contenuto, ['-']).replace(/\s+/g, '');
  const chi = operatore.replace(/\s+/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  expect(lettere).toMatch(new RegExp(`${chi}·.+richiestan\\.${numero}`));
  return testo;
}

/** The address that the code of the sheet in sight holds: as the register has it, and drawn so. */
export async function indirizzoDelCodice(page: Page): Promise<string> {
  const [voce] = await nellaBase<{ foglio: string }>(
    "SELECT dettagli->>'foglio' AS foglio FROM registro WHERE numero_richiesta = $1 AND dettagli ? 'foglio' ORDER BY istante DESC LIMIT 1",
    [await numeroDellaRichiesta(page)],
  );
  const indirizzo = new URL(`/visure/${voce?.foglio ?? ''}`, page.url()).href;
  const { data } = encode(indirizzo, { border: 2, ecc: 'M' });
  const disegno = data.flatMap((riga, y) => riga.flatMap((pieno, x) => (pieno ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  await expect(page.getByRole('article').getByRole('img', { name: 'Codice del foglio' }).locator('path')).toHaveAttribute('d', disegno);
  return indirizzo;
}

/** The code opens to who may know, and says whose sheet it is but nothing of what it holds; to another ente it does not exist. */
export async function controllaIlCodice(
  browser: Browser,
  indirizzo: string,
  chi: { sa: string; estraneo: string; taciuto: string },
): Promise<void> {
  const nessuno = await (await browser.newContext()).newPage();
  await nessuno.goto(indirizzo);
  await expect(nessuno).toHaveURL(/\/accesso/);
  const estraneo = await finestraDi(browser, chi.estraneo);
  expect((await estraneo.goto(indirizzo))?.status()).toBe(404);
  const sa = await finestraDi(browser, chi.sa);
  await sa.goto(indirizzo);
  await expect(sa.getByRole('heading', { level: 1, name: /^Foglio della richiesta n\./ })).toBeVisible();
  await expect(sa.getByText(chi.taciuto)).toHaveCount(0);
  for (const page of [nessuno, estraneo, sa]) await page.context().close();
}

/** The row that the erogatore's register has of that request, opened: it names the version of the clauses under which it was made. */
export async function nelRegistro(
  browser: Browser,
  ufficio: string,
  numero: string,
  ospita: (riga: Locator) => Promise<void>,
): Promise<void> {
  const page = await finestraDi(browser, ufficio);
  await page.goto('/ufficio/registro');
  await page.getByLabel('Tipo di operazione').selectOption({ label: 'Consultazione' });
  await page.getByRole('button', { name: 'Applica i filtri' }).click();
  const riga = page
    .getByRole('list', { name: /Voci del registro/ })
    .getByRole('listitem')
    .filter({ hasText: numero })
    .filter({ hasText: /Visura/ });
  await riga.first().locator('summary').click();
  await expect(riga.first()).toContainText(/clausole versione \d/);
  await ospita(riga.first());
  await page.context().close();
}
