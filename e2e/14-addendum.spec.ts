import { expect, test, type Page } from '@playwright/test';
import { finestraDi, rientra } from './aiuti/accesso';
import { cercaCodiceFiscale } from './aiuti/consultazione';
import { unResidente } from './aiuti/base-dati';
import { nelRegistro, numeroDellaRichiesta } from './aiuti/foglio';

test.describe.configure({ mode: 'serial' });

const ENTE = 'Consorzio di bonifica del Padule';
let convenzione = '';
let documento = '';
let codiceFiscale = '';

async function comincia(page: Page, riferimento: string): Promise<void> {
  await rientra(page, 'operatore.padule');
  await page.getByRole('radio', { name: /^Notifica/ }).check();
  await page.getByLabel('Riferimento della pratica').fill(riferimento);
  await page.getByRole('button', { name: 'Continua' }).click();
}

/** The number of a visura opened now under that reference. */
async function unaVisura(page: Page, riferimento: string): Promise<string> {
  await comincia(page, riferimento);
  await cercaCodiceFiscale(page, codiceFiscale);
  await page.getByRole('button', { name: /^Visura individuale di / }).click();
  await expect(page.getByRole('heading', { name: 'Visura individuale' })).toBeVisible();
  return numeroDellaRichiesta(page);
}

/** Today's version, as the register names it in the row of that request. */
async function versioneDi(browser: Parameters<typeof nelRegistro>[0], numero: string): Promise<number> {
  let versione = 0;
  await nelRegistro(browser, 'ufficio.fucecchio', numero, async (riga) => {
    versione = Number(/clausole versione (\d+)/.exec((await riga.textContent()) ?? '')?.[1]);
  });
  return versione;
}

let prima = 0;

test('SA-04 CA-04 the office writes in a draft that the reference becomes obligatory: the operator goes on under what is signed', async ({
  browser,
}) => {
  codiceFiscale = (await unResidente('fucecchio')).codiceFiscale;
  const ufficio = await finestraDi(browser, 'ufficio.fucecchio');
  await ufficio.goto('/ufficio/convenzioni');
  convenzione = (await ufficio.getByRole('row').filter({ hasText: ENTE }).getByRole('link').first().getAttribute('href')) ?? '';
  await ufficio.goto(`${convenzione}/modifica/finalita`);
  await ufficio.getByRole('radio', { name: 'Obbligatorio', exact: true }).check();
  await ufficio.getByRole('button', { name: 'Salva le regole nella bozza' }).click();
  await expect(ufficio.getByText(/^Regole salvate nella bozza/)).toBeVisible();
  await ufficio.goto(`${convenzione}/modifica`);
  await ufficio.getByRole('link', { name: 'Prepara l’atto aggiuntivo' }).click();
  await ufficio.getByLabel(/^Perché|^Ragioni/).fill('Il comune vuole sapere a quale avviso si riferisce ogni consultazione.');
  await ufficio.getByRole('button', { name: 'Archivia il documento' }).click();
  await expect(ufficio.getByText(/^Documento archiviato/)).toBeVisible();
  documento = new URL(ufficio.url()).pathname;
  await ufficio.context().close();
  const operatore = await finestraDi(browser, 'operatore.padule');
  prima = await versioneDi(browser, await unaVisura(operatore, ''));
  await operatore.context().close();
});

test('CA-16 SA-04 the ente signs, the comune countersigns: from that moment, and not before, the new rule holds and the register names its version', async ({
  browser,
}) => {
  const ente = await finestraDi(browser, 'referente.padule');
  await ente.goto('/ente/documenti');
  await ente.getByRole('link', { name: 'Carica la copia firmata di Atto aggiuntivo alla convenzione' }).click();
  await ente.getByRole('button', { name: /^Firma come/ }).click();
  await expect(ente.getByText('Copia ricevuta e valida').first()).toBeVisible({ timeout: 30_000 });
  await ente.context().close();
  const operatore = await finestraDi(browser, 'operatore.padule');
  expect(await versioneDi(browser, await unaVisura(operatore, '')), 'one signature is not two').toBe(prima);

  const responsabile = await finestraDi(browser, 'responsabile.fucecchio');
  await responsabile.goto(documento);
  await responsabile.getByRole('button', { name: /^Firma come/ }).click();
  await expect(responsabile.getByText(/^Le firme ci sono tutte/)).toBeVisible({ timeout: 30_000 });
  await responsabile.context().close();
  await comincia(operatore, '');
  await expect(operatore.getByText('Scrivi il riferimento della pratica.').first()).toBeVisible();
  expect(await versioneDi(browser, await unaVisura(operatore, 'Avviso 4411'))).toBe(prima + 1);
  await operatore.context().close();
});
