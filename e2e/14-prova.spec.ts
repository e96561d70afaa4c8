import { expect, test, type Page } from '@playwright/test';
import { testoInOrdineDiLettura } from '../lib/testing/pdf';
import { finestraDi } from './aiuti/accesso';
import { nellaBase, unResidente } from './aiuti/base-dati';
import { cercaCodiceFiscale, cercaRiga, dato, esito, iniziaPratica } from './aiuti/consultazione';
import { pdfDelFoglio } from './aiuti/foglio';
import { ID, trovando } from './aiuti/visita';

test.describe.configure({ mode: 'serial' });

const PROVA = 'PROVA su persone inventate';
let ufficio: Page;
let convenzione = '';
let numero = '';
let daQuando = new Date();

test.beforeAll(async ({ browser }) => {
  ufficio = await finestraDi(browser, 'ufficio.capannori');
});
test.afterAll(async () => ufficio.context().close());

/** What the register has of that convenzione since the trial began. */
const registrate = (categoria: string) =>
  nellaBase<{ operazione: string; oggetto: string; soggetti: unknown[]; numero_richiesta: string | null }>(
    'SELECT operazione, oggetto, soggetti, numero_richiesta FROM registro WHERE categoria = $1 AND istante >= $2 AND (oggetto = $3 OR convenzione_id::text = $3)',
    [categoria, daQuando, convenzione.split('/').at(-1)],
  );

test('CA-08 from a convenzione that is not signed the office begins a trial, and it says on what people', async () => {
  convenzione = await trovando('/ufficio/convenzioni?stato=GENERATA', new RegExp(`/ufficio/convenzioni/${ID}$`))(ufficio);
  await ufficio.goto(convenzione);
  [{ adesso: daQuando } = { adesso: daQuando }] = await nellaBase<{ adesso: Date }>('SELECT now() AS adesso', []);
  await ufficio.getByRole('link', { name: 'Prova come operatore' }).click();
  await expect(ufficio.getByRole('heading', { level: 1, name: 'Prova come operatore' })).toBeVisible();
  await expect(ufficio.getByText(PROVA).first()).toBeVisible();
  await expect(ufficio.getByRole('button', { name: 'Cerca', exact: true }), 'purpose and case come first here too').toHaveCount(0);
  await ufficio.getByRole('button', { name: 'Comincia la prova' }).click();
  await expect(ufficio.getByRole('heading', { name: 'Perché consulti?' })).toBeVisible({ timeout: 60_000 });
  await ufficio.getByRole('button', { name: 'Continua' }).click();
  await expect(ufficio.getByText('Scrivi il riferimento della pratica.').first(), 'with the rules of that convenzione').toBeVisible();
  await iniziaPratica(ufficio, /./, 'Prova 1');
});

test('CA-08 LE-12 it finds the invented people that it names, and a sheet that says on every side that it is a trial', async () => {
  const esempio = /Cerca per esempio «(.+?)»/.exec((await ufficio.getByText(/Cerca per esempio/).textContent()) ?? '')?.[1] ?? '';
  await cercaRiga(ufficio, esempio);
  await expect(esito(ufficio)).toBeVisible();
  await ufficio
    .getByRole('button', { name: /^(Visura individuale|Dati storici individuali|Cittadino con paternità e maternità) di / })
    .first()
    .click();
  numero = ((await dato(ufficio, 'Richiesta n\\.').textContent()) ?? '').trim();
  expect(numero).toMatch(/^PROVA-\d{8}-/);
  const foglio = ufficio.getByRole('article');
  await expect(foglio.locator('.filigrana')).toContainText(PROVA);
  await expect(foglio.getByText(/nessuno dei dati è di una persona vera/)).toBeVisible();
  await expect(foglio.getByRole('img', { name: 'Codice del foglio' }), 'no code that leads anywhere').toHaveCount(0);
  await expect(ufficio.getByRole('button', { name: 'Segnala incongruenza' }), 'nor anything to report').toHaveCount(0);
  await expect(foglio, 'of profile L alone').not.toContainText(/carta d.identità/i);
  expect(testoInOrdineDiLettura(await pdfDelFoglio(ufficio))).toContain(PROVA);
});

test('CA-08 RT-11 of a real person it finds nothing; it is one act of the comune in the register, and no consultation', async () => {
  await ufficio.getByRole('button', { name: /^Torna ai risultati/ }).click();
  const vero = await unResidente('capannori');
  await cercaCodiceFiscale(ufficio, vero.codiceFiscale);
  await expect(ufficio.getByRole('article', { name: 'Non risulta' })).toBeVisible();
  await expect(ufficio.getByRole('main')).not.toContainText(vero.cognome);
  expect(await registrate('CONSULTAZIONE')).toEqual([]);
  expect(await registrate('ATTO')).toEqual([
    { operazione: 'cominciare-prova', oggetto: convenzione.split('/').at(-1), soggetti: [], numero_richiesta: null },
  ]);
});

test('SA-04 a trial leaves nothing behind: read again, the page begins from the beginning', async () => {
  await ufficio.reload();
  await expect(ufficio.getByRole('button', { name: 'Comincia la prova' })).toBeVisible();
  await expect(ufficio.getByText(numero)).toHaveCount(0);
});
