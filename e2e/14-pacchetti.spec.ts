import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import { finestraDi, rientra } from './aiuti/accesso';
import { nellaBase } from './aiuti/base-dati';
import { ID, trovando } from './aiuti/visita';

test.describe.configure({ mode: 'serial' });

const CAMPI = ['Catasto', 'Foglio', 'Particella', 'Rendita'];
const TACIUTI = /subalterno|annotazioni|indirizzo/i;
const TESTI = { CSV: 'csv', 'JSON Lines': 'jsonl', 'Excel (XLSX)': 'xlsx' } as const;
let ufficio: Page;
let operatore: Page;
let pacchetti = '';
let pubblicati = '';

test.beforeAll(async ({ browser }) => {
  ufficio = await finestraDi(browser, 'ufficio.toscana');
  operatore = await finestraDi(browser, 'operatore.collina');
});
test.afterAll(async () => {
  await ufficio.context().close();
  await operatore.context().close();
});

/** Asks for the buildings of some sheets, with four fields of those granted, for who works as `operatore.collina`. */
async function chiedi(formato: string, scarichi = '2'): Promise<string> {
  await ufficio.goto(`${pacchetti}/nuovo`);
  await ufficio.getByRole('link', { name: /^Fabbricati/ }).click();
  const dati = ufficio.getByRole('group', { name: 'Dati' });
  await expect(dati.getByRole('checkbox').first()).toBeVisible();
  for (const casella of await dati.getByRole('checkbox').all()) await casella.uncheck();
  for (const campo of CAMPI) await dati.getByRole('checkbox', { name: campo, exact: true }).check();
  await ufficio.getByLabel('Dal foglio').fill('1');
  await ufficio.getByRole('textbox', { name: /^Al foglio/ }).fill('12');
  await ufficio.getByRole('radio', { name: formato }).check();
  await ufficio.getByLabel('Finalità').selectOption({ index: 1 });
  await ufficio.getByRole('group', { name: 'Chi può scaricarlo' }).getByRole('checkbox', { name: 'Monica Ferretti' }).check();
  await ufficio.getByLabel('Quante volte ciascuno').fill(scarichi);
  await ufficio.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  await expect(ufficio).toHaveURL(/\/pacchetti\/[0-9a-f-]{36}$/);
  await expect(ufficio.getByText('Pronto', { exact: true }), 'it is made while the page is looked at').toBeVisible({ timeout: 30_000 });
  return ufficio.url().split('/').at(-1) ?? '';
}

/** The personal address of the newest package, as the page of its recipient gives it. */
async function indirizzo(): Promise<string> {
  await operatore.goto('/consultazione/pacchetti');
  return (
    (await operatore
      .getByRole('link', { name: /^Scarica/ })
      .first()
      .getAttribute('href')) ?? ''
  );
}

test('RT-12 the form tells everything that is missing at once, and keeps what was typed', async () => {
  await ufficio.goto('/ufficio/convenzioni');
  const riga = ufficio.getByRole('row').filter({ hasText: 'Unione dei comuni della Collina' });
  pacchetti = `${(await riga.getByRole('link').first().getAttribute('href')) ?? ''}/pacchetti`;
  await ufficio.goto(`${pacchetti}/nuovo`);
  await ufficio.getByRole('link', { name: /^Fabbricati/ }).click();
  await ufficio.getByRole('textbox', { name: /^Comune/ }).fill('Valdombra');
  await ufficio.getByLabel('Dal foglio').fill('dodici');
  await ufficio.getByRole('checkbox', { name: /^Foglio/ }).uncheck();
  await ufficio.getByLabel('Per quanti giorni').fill('365');
  await ufficio.getByRole('button', { name: 'Prepara il pacchetto' }).click();
  for (const frase of [
    'Scrivi un numero, con le sole cifre.',
    'Senza «Foglio» questo estratto non si legge.',
    'Scegli il formato.',
    'Scegli la finalità.',
    'Scegli almeno una persona.',
    'Al massimo 30.',
  ])
    await expect(ufficio.getByText(frase).first(), frase).toBeVisible();
  await expect(ufficio.getByRole('textbox', { name: /^Comune/ })).toHaveValue('Valdombra');
  await expect(ufficio.getByLabel('Dal foglio')).toHaveValue('dodici');
});

for (const [formato, estensione] of Object.entries(TESTI))
  test(`RT-12 RT-03 a package in ${formato} is prepared, taken by its recipient, and holds its date and the chosen fields alone`, async () => {
    await chiedi(formato);
    await expect(ufficio.getByRole('main')).toContainText('Catasto, Foglio, Particella, Rendita');
    pubblicati = ((await ufficio.locator('dt', { hasText: 'Dati pubblicati al' }).locator('+ dd').textContent()) ?? '').trim();
    expect(pubblicati).toMatch(/^\d\d\/\d\d\/\d{4}$/);
    await operatore.goto('/consultazione/pacchetti');
    const scarico = operatore.waitForEvent('download');
    await operatore
      .getByRole('link', { name: /^Scarica/ })
      .first()
      .click();
    const file = await scarico;
    expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${estensione}$`));
    const percorso = await file.path();
    const byte = await readFile(percorso);
    const testo = estensione === 'xlsx' ? JSON.stringify((await readExcelFile(byte)).map(({ data }) => data)) : byte.toString();
    const [giorno = '', mese = '', anno = ''] = pubblicati.split('/');
    expect(testo, 'the day of the data, inside').toMatch(new RegExp(`${pubblicati}|${anno}-${mese}-${giorno}`));
    expect(testo).toMatch(/rendita/i);
    expect(testo, 'nothing that was not chosen').not.toMatch(TACIUTI);
    await expect(operatore.getByText('Scaricato 1 volta su 2').first(), 'the page says so by itself').toBeVisible();
  });

test('RT-12 RT-11 each download is counted and in the register; beyond the number, the page says to whom to turn', async () => {
  const id = await chiedi('CSV', '1');
  const strada = await indirizzo();
  expect((await operatore.request.get(strada)).status()).toBe(200);
  const negato = await operatore.request.get(strada);
  expect(negato.status()).not.toBe(200);
  expect(await negato.text()).not.toContain('Rendita');
  await operatore.reload();
  await expect(operatore.getByText('Hai già scaricato questo pacchetto tutte le volte concesse').first()).toBeVisible();
  await ufficio.goto(`${pacchetti}/${id}`);
  await expect(ufficio.getByRole('row').filter({ hasText: 'Monica Ferretti' })).toContainText('1 di 1');
  const voci = await nellaBase<{ esito: string }>(
    "SELECT esito FROM registro WHERE operazione = 'scaricare-pacchetto' AND dettagli->>'destinatario' = $1 ORDER BY istante",
    [strada.split('/').at(-1)],
  );
  expect(voci.map(({ esito }) => esito)).toEqual(['CONSENTITO', 'NEGATO']);
});

test('RT-12 the address is of one person alone, and answers no more once the office has taken the package back', async ({ browser }) => {
  const id = await chiedi('CSV');
  const strada = await indirizzo();
  for (const altri of ['operatore.asl', 'ufficio.toscana', 'ufficio.capannori']) {
    const estraneo = await finestraDi(browser, altri);
    const risposta = await estraneo.request.get(strada);
    expect(risposta.status(), altri).toBeGreaterThanOrEqual(400);
    expect(await risposta.text(), altri).not.toContain('Rendita');
    await estraneo.context().close();
  }
  await rientra(ufficio, 'ufficio.toscana');
  await ufficio.goto(`${pacchetti}/${id}`);
  await ufficio.getByRole('button', { name: 'Ritira', exact: true }).click();
  await ufficio.getByLabel('Perché').fill('Chiesto per errore');
  await ufficio.getByRole('button', { name: 'Ritira il pacchetto' }).click();
  await expect(ufficio.getByText('Chiesto per errore')).toBeVisible();
  const risposta = await operatore.request.get(strada);
  expect(risposta.status()).toBeGreaterThanOrEqual(400);
  await operatore.goto('/consultazione/pacchetti');
  await expect(operatore.getByText('Questo pacchetto è stato ritirato dall’ufficio').first()).toBeVisible();
  expect(await nellaBase('SELECT 1 FROM pacchetto_blocco WHERE pacchetto_id = $1', [id], 'toscana'), 'its content is gone').toEqual([]);
});

test('SA-04 CA-07 of the population register none is prepared, and the page says why', async ({ browser }) => {
  const anagrafe = await finestraDi(browser, 'ufficio.capannori');
  const strada = await trovando('/ufficio/convenzioni?stato=VIGENTE', new RegExp(`/ufficio/convenzioni/${ID}$`))(anagrafe);
  await anagrafe.goto(`${strada}/pacchetti/nuovo`);
  await expect(anagrafe.getByText(/non si preparano pacchetti: si consulta una posizione alla volta/)).toBeVisible();
  await expect(anagrafe.getByRole('button', { name: 'Prepara il pacchetto' })).toHaveCount(0);
  await anagrafe.context().close();
});
