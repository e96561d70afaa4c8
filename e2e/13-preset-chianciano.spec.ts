import { expect, test, type Page } from '@playwright/test';
import { unResidente } from './aiuti/base-dati';
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

let page: Page;
let cercato: Awaited<ReturnType<typeof unResidente>>;

test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
  cercato = await unResidente('chianciano', 's.carta_numero IS NOT NULL AND s.madre_cognome IS NOT NULL');
});
test.afterAll(async () => page.context().close());

test('CH-18 LE-07 under Chianciano’s preset the case has a code that the comune does not read: a name in its place is refused', async () => {
  await entraDaTastiera(page, 'operatore.carabinieri');
  await dichiaraDaTastiera(page, /^Polizia giudiziaria/, `furto ${cercato.cognome}`);
  await expect(
    page
      .getByRole('alert')
      .or(page.getByText(/codice interno|senza spazi/))
      .first(),
  ).toBeVisible();
  await expect(page.getByLabel('Che cosa cerchi')).toHaveCount(0);
  await dichiaraDaTastiera(page, /^Polizia giudiziaria/, 'K771-02');
  await expect(page.getByLabel('Che cosa cerchi')).toBeFocused();
  await expect(page.getByRole('tab'), 'its clause offers no question').toHaveCount(0);
});

test('CH-05 LE-12 individuals, households and documents: the document’s particulars are shown, printed, and in the register without the case', async ({
  browser,
}) => {
  await cercaDaTastiera(page, `${cercato.cognome} ${cercato.nome} ${cercato.anno}`);
  const visure = page.getByRole('row').nth(1).getByRole('button');
  await expect(visure, 'its kinds of document, and no other').toHaveCount(3);
  await apriDaTastiera(page, 'Documenti d’identità');
  await expect(page.getByRole('heading', { name: 'Documenti d’identità' })).toBeFocused();
  await expect(dato(page, 'Numero della carta d.identità')).toHaveText(/^[A-Z0-9]+$/);
  await expect(page.getByRole('article'), 'this visura has not who the parents are').not.toContainText(/Padre|Madre|Stato civile/);
  await controllaLaStampa(page);
  const [numero, indirizzo] = [await numeroDellaRichiesta(page), await indirizzoDelCodice(page)];
  const operatore = ((await dato(page, 'Operatore').textContent()) ?? '').split(' – ')[0] ?? '';
  const carta = ((await dato(page, 'Numero della carta d.identità').textContent()) ?? '').trim();
  const testo = controllaIlPdf(await pdfDelFoglio(page), { numero, operatore });
  expect(testo).toContain(carta);
  await controllaIlCodice(browser, indirizzo, { sa: 'ufficio.chianciano', estraneo: 'ufficio.capannori', taciuto: 'K771-02' });
  await nelRegistro(browser, 'ufficio.chianciano', numero, async (riga) => {
    await expect(riga).toContainText('Documenti d’identità');
    await expect(riga, 'the case of a police force is not the office’s').not.toContainText('K771-02');
  });
});
