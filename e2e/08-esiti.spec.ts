import fs from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { finestraDi } from './aiuti/accesso';
import { pdfSemplice } from './aiuti/pdf';

test.describe.configure({ mode: 'serial' });

/** What has just been done is said in one sentence, which has the focus: whoever does not see the page hears it and goes on from there. */
async function detto(page: Page, frase: RegExp): Promise<void> {
  const riquadro = page.getByRole('status').filter({ hasText: frase });
  await expect(riquadro).toBeFocused({ timeout: 30_000 });
  await expect(riquadro, 'one way of saying it, said once').toHaveCount(1);
}

const oggi = (): string => new Date().toLocaleDateString('it-IT', { timeZone: 'Europe/Rome' });

async function apri(page: Page, elenco: string, quale: RegExp): Promise<void> {
  await page.goto(elenco);
  await page.getByRole('link', { name: quale }).first().click();
}

test('an act of the office says that it is archived, protocolled, sent and delivered, each time where one is', async ({ browser }) => {
  const page = await finestraDi(browser, 'ufficio.capannori');
  await apri(page, '/ufficio/convenzioni', /Azienda sanitaria della Piana/);
  await expect(page).toHaveURL(/\/convenzioni\/[0-9a-f-]{36}$/);
  await page.goto(`${new URL(page.url()).pathname}/documenti/nuovo/AVVISO_INTERRUZIONE`);
  await expect(page.getByText(/^Anteprima aggiornata/)).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Che cosa si ferma').fill('La consultazione');
  await expect(page.getByText(/^L’anteprima non ha ancora le ultime modifiche/), 'it is of what was there before').toBeVisible();
  await page.getByRole('button', { name: 'Aggiorna l’anteprima' }).click();
  await expect(page.getByText(/^Anteprima aggiornata/)).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Fino al giorno').fill('4/12/2026');
  await page.getByLabel('Fino alle ore').fill('10:00');
  await page.getByLabel('Perché').fill('Si aggiornano i programmi.');
  const [bozza] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: /^Apri l’anteprima/ }).click()]);
  await bozza.close();
  await page.getByLabel('Dal giorno').fill('5/12/2026');
  await page.getByLabel('Dalle ore').fill('8:00');
  await page.getByRole('button', { name: /^Apri l’anteprima/ }).click();
  await expect(page.getByText(/La ripresa non può precedere/), 'once both moments are there they are compared').toBeVisible();
  await page.getByLabel('Dal giorno').fill('3/12/2026');
  await page.getByRole('button', { name: 'Archivia il documento' }).click();
  await detto(page, /^Documento archiviato: Avviso/);
  await expect(page).toHaveURL(/\/documenti\/[0-9a-f-]{36}$/);

  const numero = page.getByLabel('Numero di protocollo');
  if (await numero.isVisible()) {
    // Above whatever the other journeys have typed: a number much below the last is asked again.
    await numero.fill(`1${String(Date.now()).slice(-8)}`);
    await page.getByLabel('Data del protocollo').fill(oggi());
  }
  await page.getByRole('button', { name: /^(Registra il protocollo|Protocolla)$/ }).click();
  await detto(page, /^Protocollo registrato/);
  await page.getByRole('button', { name: 'Trasmetti per PEC' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trasmetti il documento' }).click();
  await detto(page, /^Trasmissione avviata/);
  await page.getByRole('radio', { name: 'PEC', exact: true }).first().check();
  await page.getByLabel('Giorno della consegna').fill(oggi());
  await page.getByRole('button', { name: 'Registra la consegna' }).click();
  await detto(page, /^Consegna registrata/);

  await page.getByRole('link', { name: 'Documenti', exact: true }).first().click();
  await expect(page).toHaveURL(/\/documenti$/);
  await expect(page.getByText(/^Consegna registrata/), 'on the next page it is of the past').toHaveCount(0);
  await page.context().close();
});

test('CA-16 the copy of who signs first is told; where the next is refused, the refusal alone', async ({ browser }) => {
  const page = await finestraDi(browser, 'ufficio.capannori');
  await apri(page, '/ufficio/convenzioni', /Azienda sanitaria della Piana/);
  await expect(page).toHaveURL(/\/convenzioni\/[0-9a-f-]{36}$/);
  await page.goto(`${new URL(page.url()).pathname}/documenti/nuovo/RINNOVO`);
  for (const casella of await page.locator('main form textarea').all()) await casella.fill('Le finalità sono ancora attuali.');
  await page.getByRole('button', { name: 'Archivia il documento' }).click();
  await detto(page, /^Documento archiviato: Atto di rinnovo/);
  await page.getByRole('button', { name: /^Firma come/ }).click();
  const ricevuta = page.getByText('Copia ricevuta e valida');
  await expect(ricevuta).toBeVisible({ timeout: 30_000 });
  await expect(page.locator(':focus').filter({ has: ricevuta }), 'what came of it has the focus').toHaveCount(1);
  const file = { name: 'altro.pdf', mimeType: 'application/pdf', buffer: await pdfSemplice('Un altro documento') };
  await page.getByLabel(/^File firmato da/).setInputFiles(file);
  await page.getByRole('button', { name: 'Carica la copia firmata' }).click();
  await expect(page.getByText(/non è il documento da firmare qui/)).toBeVisible();
  await expect(ricevuta).toBeHidden();
  await page.context().close();
});

test('an annulled entry of the register is told as such, and the window in which it was annulled is gone', async ({ browser }) => {
  const page = await finestraDi(browser, 'responsabile.capannori');
  await page.goto('/ufficio/registro/protocollo');
  await page.getByRole('button', { name: 'Annulla la registrazione' }).first().click();
  const finestra = page.getByRole('dialog');
  await finestra.getByLabel('Motivo').fill('Registrato due volte per errore.');
  await finestra.getByLabel('Provvedimento che lo autorizza').fill('Determina n. 8 del 10/03/2026');
  await finestra.getByRole('button', { name: 'Annulla la registrazione' }).click();
  await detto(page, /^La registrazione n\. \d+ è annullata/);
  await expect(finestra).toHaveCount(0);
  await page.context().close();
});

test('CA-16 a decision on a signed file is told on the page to which it leads', async ({ browser }) => {
  const page = await finestraDi(browser, 'ufficio.capannori');
  await page.goto('/ufficio');
  await page.locator('a[href*="/firma/"]').first().click();
  await page.getByLabel('Rifiuta il file').check();
  await page.getByLabel(/^Che cosa hai controllato/).fill('La copia è illeggibile in due pagine.');
  await page.getByRole('button', { name: 'Registra la decisione' }).click();
  await detto(page, /^Il file firmato di «.+» non è stato accettato/);
  await page.context().close();
});

test('SA-10 CA-16 an act prepared to be signed is told; a file that has changed on the disk since it was chosen is to be chosen again', async ({
  browser,
}) => {
  const page = await finestraDi(browser, 'referente.asl');
  await page.goto('/ente/operatori');
  await page.getByRole('link', { name: 'Prepara la designazione' }).first().click();
  const persone = page.getByRole('group', { name: /^Operator/ });
  const scelta = persone.locator('input').last();
  if (!(await scelta.isChecked())) await scelta.check();
  const sostituisce = page.getByLabel('Sostituiscila con questa');
  if (await sostituisce.isVisible()) await sostituisce.check();
  await page.getByRole('button', { name: 'Prepara il documento da firmare' }).click();
  await detto(page, /^Documento preparato: .+\. Ora va firmato/);

  const file = test.info().outputPath('atto-firmato.pdf');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, await pdfSemplice('Una prima volta'));
  await page.getByLabel(/^File firmato da/).setInputFiles(file);
  const carica = page.getByRole('button', { name: 'Carica la copia firmata' });
  await carica.click();
  await expect(page.getByText(/non è il documento da firmare qui/)).toBeVisible();
  await expect(page.getByText(/^Documento preparato/), 'a refusal is not read beside what was done before').toHaveCount(0);
  fs.writeFileSync(file, await pdfSemplice('Firmato un’altra volta, con lo stesso nome'));
  await carica.click();
  await expect(page.getByText(/«atto-firmato\.pdf» è cambiato dopo che l’hai scelto/)).toBeVisible();
  await page.getByLabel(/^File firmato da/).setInputFiles(file);
  await carica.click();
  await expect(page.getByText(/non è il documento da firmare qui/), 'chosen again, it is read').toBeVisible();
  await page.context().close();
});
