import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import leggiXlsx from 'read-excel-file/node';
import scriviXlsx from 'write-excel-file/node';
import { finestraDi } from './aiuti/accesso';
import { nellaBase } from './aiuti/base-dati';
import { pdfSemplice } from './aiuti/pdf';
import { ID } from './aiuti/visita';

test.describe.configure({ mode: 'serial' });

const PRESA = '/ufficio/impostazioni/presa-in-carico';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ENTE = 'Consorzio idrico della Piana';
const NUMERO = 'Rep. 45/2024';
type Riga = Readonly<Record<string, string>>;
type Scritto = { readonly [F in 'Convenzioni' | 'Operatori' | 'Documenti']: readonly Riga[] };

const CONVENZIONE: Riga = {
  'Numero dell’atto': NUMERO,
  'Data dell’atto': '12/03/2024',
  'Data dell’ultima firma': '20/03/2024',
  'Codice fiscale dell’ente': '91000000462',
  'Denominazione dell’ente': ENTE,
  'Tipo di ente': 'ALTRA_AMMINISTRAZIONE',
  'Indirizzo dell’ente': 'Via Roma 1',
  'Comune dell’ente': 'Lucca',
  'Provincia dell’ente': 'LU',
  'PEC dell’ente': 'idrico@pec.example',
  'E-mail dell’ente': 'idrico@ente.example',
  Modello: 'capannori',
  Profilo: 'S',
  Visure: 'COMPOSIZIONE_FAMIGLIA',
  Finalità: 'Riscossione del contributo di bonifica | L.R. Toscana 79/2012',
  'Numero di accessi': '2',
  'Cognome del rappresentante': 'Šarić',
  'Nome del rappresentante': 'Nevena',
  'Codice fiscale del rappresentante': 'SRCNVN80C41E715D',
  'Qualifica del rappresentante': 'Direttrice generale',
  'Data di nascita del rappresentante': '01/03/1980',
  'Luogo di nascita del rappresentante': 'Lucca',
  'Cognome di chi ha firmato per il comune': 'Neri',
  'Nome di chi ha firmato per il comune': 'Paolo',
  'Qualifica di chi ha firmato per il comune': 'Sindaco',
};
const OPERATRICE: Riga = {
  Convenzione: NUMERO,
  Cognome: 'Rossi',
  Nome: 'Lia',
  'Codice fiscale': 'RSSLIA85A41E715C',
  'Data di nascita': '01/01/1985',
  'Luogo di nascita': 'Lucca',
  'E-mail': 'lia@idrico.example',
  Telefono: '0583 654321',
  'Sede di lavoro': 'Lucca',
  'Designato il': '01/04/2024',
  'File della designazione': 'designazione.pdf',
  'Abilitato dal': '05/04/2024',
};
const ATTO: Riga = {
  Convenzione: NUMERO,
  File: 'convenzione.pdf',
  'Tipo di documento': 'CONVENZIONE',
  'Data del documento': '12/03/2024',
  Firma: 'CARTA',
};
const GIUSTO: Scritto = { Convenzioni: [CONVENZIONE], Operatori: [OPERATRICE], Documenti: [ATTO] };
const SBAGLIATO: Scritto = {
  Convenzioni: [{ ...CONVENZIONE, 'Numero di accessi': 'molti' }],
  Operatori: [{ ...OPERATRICE, 'Codice fiscale': 'RSSLIA85A41E715D' }],
  Documenti: [ATTO, { ...ATTO, File: 'lettera.pdf', 'Data del documento': '31/02/2024' }],
};

let ufficio: Page;
let modello: Buffer;
let convenzione = '';

test.beforeAll(async ({ browser }) => {
  ufficio = await finestraDi(browser, 'ufficio.capannori');
});
test.afterAll(async () => {
  await ufficio.context().close();
});

/** The template as the office would fill it in: each value under its heading, whatever the order of the columns. */
async function compilato(righe: Scritto): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const sheets = (await leggiXlsx(modello)).map(({ sheet, data: [titoli = []] }) => {
    const nomi = titoli.map((titolo) => String(titolo as string));
    const sue = (righe as Readonly<Record<string, readonly Riga[]>>)[sheet] ?? [];
    for (const titolo of sue.flatMap((riga) => Object.keys(riga))) expect(nomi.map(senzaAsterisco), sheet).toContain(titolo);
    return { sheet, data: [nomi, ...sue.map((riga) => nomi.map((nome) => riga[senzaAsterisco(nome)] ?? null))] };
  });
  return { name: 'convenzioni-di-prima.xlsx', mimeType: XLSX, buffer: await scriviXlsx(sheets).toBuffer() };
}
const senzaAsterisco = (titolo: string): string => titolo.replace(/ \*$/, '');

const pdf = async (name: string) => ({ name, mimeType: 'application/pdf', buffer: await pdfSemplice(name) });

/** A row of the table of what is to be corrected. */
const problema = (foglio: string, riga: number, colonna: string) =>
  ufficio
    .getByRole('row')
    .filter({ hasText: 'Errore' })
    .filter({ hasText: foglio })
    .filter({ hasText: colonna })
    .filter({ has: ufficio.getByRole('cell', { name: String(riga), exact: true }) });

const inVarco = () => nellaBase<{ id: string }>('SELECT id FROM convenzione WHERE numero = $1', [NUMERO], 'capannori');

test('CA-14 the template is the comune’s own; a workbook with mistakes is told all of them, by sheet, row and column', async () => {
  await ufficio.goto(PRESA);
  const scarico = ufficio.waitForEvent('download');
  await ufficio.getByRole('link', { name: 'Scarica il modello' }).click();
  modello = await readFile(await (await scarico).path());
  await ufficio.getByRole('button', { name: 'Carica il foglio' }).click();
  await expect(ufficio.getByText('Scegli un file prima di inviarlo.').first()).toBeVisible();
  await ufficio.getByLabel('Foglio compilato', { exact: true }).setInputFiles(await compilato(SBAGLIATO));
  await ufficio.getByRole('button', { name: 'Carica il foglio' }).dblclick();
  await expect(ufficio).toHaveURL(new RegExp(`${PRESA}/${ID}$`));
  await expect(problema('Convenzioni', 2, 'Numero di accessi')).toContainText('quanti accessi');
  await expect(problema('Operatori', 2, 'Codice fiscale')).toHaveCount(1);
  await expect(problema('Operatori', 2, 'File della designazione'), 'of a convenzione that is wrong too').toHaveCount(1);
  await expect(problema('Documenti', 3, 'Data del documento')).toContainText('Scrivi una data che esiste');
  await expect(ufficio.getByRole('button', { name: 'Conferma la presa in carico' })).toHaveCount(0);
  expect(await inVarco()).toEqual([]);
});

test('the papers come together, and one that is no paper stops those after it alone: what was chosen stays', async () => {
  const scelta = ufficio.getByLabel('File da prendere in carico', { exact: true });
  const carica = ufficio.getByRole('button', { name: 'Carica i file' });
  const buoni = [await pdf('convenzione.pdf'), await pdf('designazione.pdf')];
  await scelta.setInputFiles([...buoni, { name: 'appunti.txt', mimeType: 'text/plain', buffer: Buffer.from('a') }]);
  await carica.click();
  await expect(ufficio.getByText('Il file «appunti.txt» non è del tipo richiesto').first()).toBeVisible();
  expect(await scelta.evaluate((campo: HTMLInputElement) => campo.files?.length)).toBe(3);
  await scelta.setInputFiles([
    ...buoni,
    { name: 'finto.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004 non uno zip') },
  ]);
  await carica.click();
  await expect(ufficio.getByText(/«finto\.zip»: .*Prima di questo 2 file sono stati caricati/).first()).toBeVisible();
  for (const nome of ['convenzione.pdf', 'designazione.pdf'])
    await expect(ufficio.getByRole('table', { name: 'File caricati' }).getByRole('row').filter({ hasText: nome })).toBeVisible();
});

test('CA-14 CH-02 once mended it says what will enter; confirmed twice at once, it enters once', async () => {
  await ufficio.getByLabel('Foglio compilato', { exact: true }).setInputFiles(await compilato(GIUSTO));
  await ufficio.getByRole('button', { name: 'Carica il foglio corretto' }).click();
  await expect(ufficio.getByText('Tutto pronto per la presa in carico')).toBeVisible();
  await expect(ufficio.getByRole('heading', { name: `${ENTE}, n. ${NUMERO}` })).toBeVisible();
  await expect(ufficio.getByText('20 marzo 2028 (ricavato dalle clausole)')).toBeVisible();
  const altra = await ufficio.context().newPage();
  await altra.goto(ufficio.url());
  const conferma = async (page: Page) => {
    await page.getByRole('button', { name: 'Conferma la presa in carico' }).click();
    return page.getByRole('button', { name: 'Prendi in carico' });
  };
  const [mia, sua] = [await conferma(ufficio), await conferma(altra)];
  await Promise.all([mia.dblclick(), sua.dblclick()]);
  const compiuta = (page: Page) => page.getByText('Presa in carico compiuta');
  const gia = (page: Page) => page.getByText('già stato confermato: aggiorna la pagina');
  const vede = async (cosa: (page: Page) => Locator) =>
    (await Promise.all([ufficio, altra].map((page) => cosa(page).isVisible()))).filter(Boolean).length;
  await expect.poll(() => vede(compiuta), { message: 'who was first sees it done without a reload', timeout: 30_000 }).toBe(1);
  await expect.poll(() => vede(gia), 'who was second is told').toBe(1);
  for (const page of [ufficio, altra]) {
    await page.reload();
    await expect(compiuta(page)).toBeVisible();
  }
  await altra.close();
  const nate = await inVarco();
  expect(nate).toHaveLength(1);
  convenzione = `/ufficio/convenzioni/${nate[0]?.id ?? ''}`;
  const fatte = await nellaBase<{ esito: string }>(
    "SELECT esito FROM registro WHERE operazione = 'confermare-presa' AND oggetto = $1",
    [ufficio.url().split('/').at(-1)],
    'capannori',
  );
  expect(fatte.filter(({ esito }) => esito === 'CONSENTITO')).toHaveLength(1);
  const scarico = ufficio.waitForEvent('download');
  await ufficio.getByRole('link', { name: 'Scarica il resoconto' }).click();
  const resoconto = JSON.stringify((await leggiXlsx(await readFile(await (await scarico).path()))).map(({ data }) => data));
  for (const detto of [NUMERO, ENTE, 'Rossi', 'convenzione.pdf']) expect(resoconto, 'the report').toContain(detto);
});

test('CA-14 CA-16 the convenzione is in force from its own dates, with its papers, and there is nothing to sign', async () => {
  await ufficio.goto(convenzione);
  const pagina = ufficio.getByRole('main');
  await expect(pagina.getByText('20/03/2024').or(pagina.getByText('20 marzo 2024')).first()).toBeVisible();
  await expect(pagina.getByText('20/03/2028').or(pagina.getByText('20 marzo 2028')).first()).toBeVisible();
  await expect(pagina.getByText('20/03/2027').or(pagina.getByText('20 marzo 2027')).first(), 'a notice a year before').toBeVisible();
  await expect(pagina.getByRole('button', { name: /^Firma/ })).toHaveCount(0);
  await expect(pagina.getByRole('link', { name: /copia firmata/ })).toHaveCount(0);
  await expect(pagina.getByText('una persona, con la sua designazione')).toBeVisible();
  await ufficio.goto(`${convenzione}/documenti`);
  for (const nome of [/Convenzione/, /[Dd]esignazione/]) await expect(pagina.getByRole('link', { name: nome }).first()).toBeVisible();
});

test('the same workbook a second time says that it is in Varco already', async () => {
  await ufficio.goto(PRESA);
  await ufficio.getByLabel('Foglio compilato', { exact: true }).setInputFiles(await compilato(GIUSTO));
  await ufficio.getByRole('button', { name: 'Carica il foglio' }).click();
  await expect(problema('Convenzioni', 2, 'Numero dell’atto').filter({ hasText: 'è già in Varco' })).toHaveCount(1);
  await ufficio.getByRole('button', { name: 'Scarta' }).click();
  await ufficio.getByRole('button', { name: 'Scarta il caricamento' }).click();
  await expect(ufficio).toHaveURL(new RegExp(`${PRESA}$`));
});
