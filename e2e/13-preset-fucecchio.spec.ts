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

const SPOSATO = 's.carta_numero IS NOT NULL AND s.madre_cognome IS NOT NULL AND s.matrimonio_data IS NOT NULL';
/** What M adds to S, and L to M. */
const DI_M = ['Stato civile', 'Cittadinanza', 'Padre', 'Madre', 'Famiglia', 'Numero dei componenti', 'Relazione di parentela'];
const DI_L = ['Atto di nascita', 'Data di matrimonio', 'Coniuge', 'Atto di matrimonio', "Numero della carta d'identità"];

const termini = (page: Page, nomi: readonly string[]) =>
  nomi.map((nome) =>
    page
      .getByRole('article')
      .getByRole('term')
      .filter({ hasText: new RegExp(`^${nome}$`) }),
  );

test('FU-11 FU-04 LE-12 under Fucecchio’s preset the case may go without a reference, and S shows who and where, nothing of the family', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  const cercato = await unResidente('fucecchio', SPOSATO);
  await entraDaTastiera(page, 'operatore.padule');
  await expect(page.getByText(/^Accesso precedente: \d\d\/\d\d\/\d{4} \d\d:\d\d/)).toBeVisible();
  await dichiaraDaTastiera(page, /^Notifica/, '');
  await expect(page.getByLabel('Che cosa cerchi')).toBeFocused();
  await cercaDaTastiera(page, cercato.codiceFiscale);
  await apriDaTastiera(page, 'Visura individuale');
  await expect(page.getByRole('heading', { name: 'Visura individuale' })).toBeFocused();
  for (const termine of ['Cognome', 'Codice fiscale', 'Validazione del codice fiscale', 'Posizione anagrafica', 'Indirizzo APR'])
    await expect(dato(page, termine)).toBeVisible();
  for (const termine of termini(page, [...DI_M, ...DI_L])) await expect(termine).toHaveCount(0);
  await controllaLaStampa(page);
  const numero = await numeroDellaRichiesta(page);
  const operatore = ((await dato(page, 'Operatore').textContent()) ?? '').split(' – ')[0] ?? '';
  const testo = controllaIlPdf(await pdfDelFoglio(page), { numero, operatore });
  expect(testo).not.toMatch(/Stato civile|Madre|carta d.identità/);
  await controllaIlCodice(browser, await indirizzoDelCodice(page), {
    sa: 'ufficio.fucecchio',
    estraneo: 'operatore.polizia',
    taciuto: cercato.codiceFiscale,
  });
  await nelRegistro(browser, 'ufficio.fucecchio', numero, async (riga) => {
    await expect(riga).toContainText('Visura individuale');
    await expect(riga).not.toContainText('Stato civile');
  });
  await page.context().close();
});

test('FU-11 LE-07 in the same comune a police force has the profile L and a case by code: marriage, record of birth, identity card', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  const cercato = await unResidente('fucecchio', SPOSATO);
  await entraDaTastiera(page, 'operatore.polizia');
  await dichiaraDaTastiera(page, /^Polizia giudiziaria/, '');
  await expect(page.getByText('Scrivi il riferimento della pratica.').first()).toBeVisible();
  await dichiaraDaTastiera(page, /^Polizia giudiziaria/, 'N415-33');
  await cercaDaTastiera(page, `${cercato.cognome} ${cercato.nome} ${cercato.anno}`);
  await apriDaTastiera(page, 'Visura individuale');
  await expect(page.getByRole('heading', { name: 'Visura individuale' })).toBeFocused();
  for (const termine of termini(page, [...DI_M, ...DI_L])) await expect(termine.first()).toBeVisible();
  await controllaLaStampa(page);
  const numero = await numeroDellaRichiesta(page);
  const operatore = ((await dato(page, 'Operatore').textContent()) ?? '').split(' – ')[0] ?? '';
  const testo = controllaIlPdf(await pdfDelFoglio(page), { numero, operatore });
  expect(testo).toMatch(/Atto di matrimonio/);
  await controllaIlCodice(browser, await indirizzoDelCodice(page), {
    sa: 'ufficio.fucecchio',
    estraneo: 'operatore.padule',
    taciuto: 'N415-33',
  });
  await nelRegistro(browser, 'ufficio.fucecchio', numero, async (riga) => {
    await expect(riga).toContainText('Visura individuale');
    await expect(riga).not.toContainText('N415-33');
  });
  await page.context().close();
});
