import { expect, test, type Page } from '@playwright/test';
import { unResidente } from './aiuti/base-dati';
import { dato, esito } from './aiuti/consultazione';
import {
  controllaIlCodice,
  controllaIlPdf,
  controllaLaStampa,
  indirizzoDelCodice,
  nelRegistro,
  numeroDellaRichiesta,
  pdfDelFoglio,
} from './aiuti/foglio';
import { apriDaTastiera, cercaDaTastiera, dichiaraDaTastiera, entraDaTastiera, finoA } from './aiuti/tastiera';

test.describe.configure({ mode: 'serial' });

let page: Page;
let cercato: Awaited<ReturnType<typeof unResidente>>;

test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
  cercato = await unResidente('capannori', 's.madre_cognome IS NOT NULL AND s.famiglia_id IS NOT NULL');
});
test.afterAll(async () => page.context().close());

test('SA-04 CA-08 under Capannori’s preset the case must have a reference, and a yes or a no comes before any visura', async () => {
  await entraDaTastiera(page, 'operatore.asl');
  await expect(page.getByText(/^Dati aggiornati al \d\d\/\d\d\/\d{4}/)).toBeVisible();
  await dichiaraDaTastiera(page, /^Esenzioni/, '');
  await expect(page.getByText('Scrivi il riferimento della pratica.').first()).toBeVisible();
  await dichiaraDaTastiera(page, /^Esenzioni/, 'Prot. 51201/7');
  await expect(page.getByRole('heading', { name: 'Verifica un dato' })).toBeFocused();
  await finoA(page, page.getByRole('textbox', { name: 'Codice fiscale' }).filter({ visible: true }));
  await page.keyboard.type(cercato.codiceFiscale);
  await page.keyboard.press('Enter');
  const risposta = page.getByRole('heading', { name: /^Sì/ });
  await expect(risposta).toBeFocused();
  await expect(page.getByRole('article'), 'yes, and nothing else of that person').not.toContainText(cercato.cognome);
});

test('CA-21 LE-12 the individual history, found by address, is shown, printed and in the register', async ({ browser }) => {
  await finoA(page, page.getByRole('tab', { name: 'Verifica un dato' }));
  await page.keyboard.press('ArrowRight');
  await cercaDaTastiera(page, `${cercato.via} ${cercato.civico}`);
  await cercaDaTastiera(page, `${cercato.cognome} ${cercato.nome} ${cercato.anno}`);
  await apriDaTastiera(page, 'Dati storici individuali');
  await expect(page.getByRole('heading', { name: 'Dati storici individuali' })).toBeFocused();
  await expect(dato(page, 'Codice fiscale')).toHaveText(cercato.codiceFiscale);
  for (const tabella of ['Indirizzi', 'Stati civili', 'Cittadinanze'])
    await expect(page.getByRole('article').getByText(tabella, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('article'), 'of profile L alone').not.toContainText(/carta d.identità|Atto di nascita|Atto di matrimonio/);
  await controllaLaStampa(page);
  const [numero, indirizzo] = [await numeroDellaRichiesta(page), await indirizzoDelCodice(page)];
  const operatore = ((await dato(page, 'Operatore').textContent()) ?? '').split(' – ')[0] ?? '';
  const testo = controllaIlPdf(await pdfDelFoglio(page), { numero, operatore });
  expect(testo).toContain(cercato.codiceFiscale);
  expect(testo).toContain('Dati storici individuali');
  await controllaIlCodice(browser, indirizzo, { sa: 'ufficio.capannori', estraneo: 'ufficio.chianciano', taciuto: cercato.codiceFiscale });
  await nelRegistro(browser, 'ufficio.capannori', numero, async (riga) => {
    await expect(riga).toContainText('Dati storici individuali');
    await expect(riga).toContainText('Prot. 51201/7');
  });
});

test('CA-21 each of the seven visure opens; of a household on a day the day is asked', async () => {
  await page.keyboard.press('Escape');
  for (const visura of [
    'Cittadino con paternità e maternità',
    'Composizione della famiglia',
    'Posizioni familiari complete',
    'Indirizzi di una famiglia',
  ]) {
    await expect(esito(page)).toBeVisible();
    await page
      .getByRole('button', { name: new RegExp(`^${visura} di `) })
      .first()
      .press('Enter');
    await expect(page.getByRole('heading', { name: visura, exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
  }
  await page
    .getByRole('button', { name: /^Composizione della famiglia a una data di / })
    .first()
    .press('Enter');
  await expect(page.getByRole('textbox', { name: 'Alla data' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Alla data: compila questo campo.' })).toBeVisible();
  await finoA(page, page.getByRole('textbox', { name: 'Alla data' }));
  await page.keyboard.type('15/06/2025');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Composizione della famiglia a una data al 15/06/2025' })).toBeFocused();
  await page.keyboard.press('Escape');
  await cercaDaTastiera(page, `${cercato.via} ${cercato.civico}`);
  await page
    .getByRole('button', { name: /^Cittadini per indirizzo di / })
    .first()
    .press('Enter');
  await expect(page.getByRole('heading', { name: 'Cittadini per indirizzo' })).toBeFocused();
  await expect(page.getByRole('article').getByRole('table', { name: /^Residenti/ })).toBeVisible();
});
