import { expect, test, type Page } from '@playwright/test';
import { dato } from './aiuti/consultazione';
import {
  controllaIlCodice,
  controllaIlPdf,
  controllaLaStampa,
  indirizzoDelCodice,
  nelRegistro,
  numeroDellaRichiesta,
  pdfDelFoglio,
} from './aiuti/foglio';
import { apriDaTastiera, cercaDaTastiera, dichiaraDaTastiera, entraDaTastiera } from './aiuti/tastiera';

test.describe.configure({ mode: 'serial' });

const GIORNO = '01/03/2015';
let page: Page;
let codiceFiscale = '';

test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
});
test.afterAll(async () => page.context().close());

test('RT-03 RT-02 LE-12 under SIGMATER’s preset a property is found by sheet and parcel, and its visura at a date printed', async ({
  browser,
}) => {
  await entraDaTastiera(page, 'operatore.collina');
  await expect(page.getByText(/^Dati aggiornati al \d\d\/\d\d\/\d{4}/), 'the entry page says of which day').toBeVisible();
  await dichiaraDaTastiera(page, /^Accertamento/, '');
  await expect(page.getByRole('heading', { name: 'Cerca in Catasto' })).toBeVisible();
  await cercaDaTastiera(page, 'foglio 5 particella 128');
  await apriDaTastiera(page, 'Visura catastale per immobile');
  await expect(page.getByLabel('Alla data')).toBeFocused();
  await page.keyboard.type(GIORNO);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Visura catastale per immobile al ${GIORNO}` })).toBeFocused();
  await expect(dato(page, 'Foglio')).toHaveText('5');
  await expect(dato(page, 'Particella')).toHaveText('128');
  const intestati = page.getByRole('article').getByRole('table').filter({ hasText: 'Quota' });
  codiceFiscale = /[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]/.exec((await intestati.textContent()) ?? '')?.[0] ?? '';
  expect(codiceFiscale, 'the profile C2 has who holds it').not.toBe('');
  await controllaLaStampa(page);
  const [numero, indirizzo] = [await numeroDellaRichiesta(page), await indirizzoDelCodice(page)];
  const operatore = ((await dato(page, 'Operatore').textContent()) ?? '').split(' – ')[0] ?? '';
  const testo = controllaIlPdf(await pdfDelFoglio(page), { numero, operatore });
  expect(testo).toContain(`Visura catastale per immobile al ${GIORNO}`);
  expect(testo).toContain(codiceFiscale);
  await controllaIlCodice(browser, indirizzo, { sa: 'ufficio.toscana', estraneo: 'ufficio.capannori', taciuto: codiceFiscale });
  await nelRegistro(browser, 'ufficio.toscana', numero, async (riga) => expect(riga).toContainText('Visura catastale per immobile'));
});

test('RT-01 RT-02 RT-11 who holds it is found by codice fiscale, and the visura of the subject at that date has the property', async ({
  browser,
}) => {
  await page.keyboard.press('Escape');
  await cercaDaTastiera(page, codiceFiscale);
  await apriDaTastiera(page, 'Visura catastale per soggetto');
  await expect(page.getByLabel('Alla data')).toBeFocused();
  await page.keyboard.type(GIORNO);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Visura catastale per soggetto al ${GIORNO}` })).toBeFocused();
  await expect(page.getByRole('article')).toContainText(codiceFiscale);
  await expect(page.getByRole('article').getByRole('row').filter({ hasText: '128' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: /scarica|esporta/i }), 'nothing is extracted from here').toHaveCount(0);
  await controllaLaStampa(page);
  const numero = await numeroDellaRichiesta(page);
  const operatore = ((await dato(page, 'Operatore').textContent()) ?? '').split(' – ')[0] ?? '';
  expect(controllaIlPdf(await pdfDelFoglio(page), { numero, operatore })).toContain(`Visura catastale per soggetto al ${GIORNO}`);
  await nelRegistro(browser, 'ufficio.toscana', numero, async (riga) => expect(riga).toContainText('Visura catastale per soggetto'));
});
