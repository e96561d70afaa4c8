import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { entraConInvito } from './aiuti/credenziali';
import { codiceEnteNuovo } from './aiuti/domanda';
import { DATI } from './aiuti/istanza';

test.describe.configure({ mode: 'serial' });

const RADICE = path.resolve(import.meta.dirname, '..');
const CODICE = `roccamarina-${Date.now()}`;
const MODELLI = '/ufficio/impostazioni/modelli';
let page: Page;
let modello = '';

/** The comune and its first person, as who runs the machine makes them; answers how that person gets in. */
async function nuovoComune(): Promise<{ nomeUtente: string; collegamento: string }> {
  const dati = {
    codice: CODICE,
    denominazione: 'Comune di Roccamarina',
    'codice-fiscale': codiceEnteNuovo(),
    indirizzo: 'Piazza del Porto 1',
    comune: 'Roccamarina',
    provincia: 'GR',
    pec: `protocollo@pec.${CODICE}.example`,
    'email-ufficio': `anagrafe@${CODICE}.example`,
    nome: 'Ivo',
    cognome: 'Bo',
    'codice-fiscale-persona': 'BOXVIO85L01H501L',
    email: `bo@${CODICE}.example`,
  };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['bin/varco.mjs', 'crea-amministratore', ...Object.entries(dati).flatMap(([nome, valore]) => [`--${nome}`, valore]), '--json'],
    { cwd: RADICE, env: { ...process.env, VARCO_DATA: DATI, PORT: process.env.VARCO_E2E_PORTA, DATABASE_URL: '' } },
  );
  return JSON.parse(stdout) as { nomeUtente: string; collegamento: string };
}

async function nuovoModello(nome: string, origine: RegExp): Promise<void> {
  await page.goto(`${MODELLI}/nuovo`);
  await page.getByLabel('Nome', { exact: true }).fill(nome);
  await page.getByLabel('Descrizione').fill('Per i comuni vicini, che consultano per i propri compiti.');
  await page.getByRole('radio', { name: origine }).check();
  await page.getByRole('button', { name: 'Crea il modello' }).click();
  await page.waitForURL(/\/modelli\/[0-9a-f-]{36}$/);
  modello = new URL(page.url()).pathname;
}

async function compila(clausola: string, scrive: () => Promise<unknown>): Promise<void> {
  await page.goto(`${modello}/${clausola}`);
  await scrive();
  const salvata = page.waitForResponse((risposta) => risposta.request().method() === 'POST' && risposta.url().endsWith(`/${clausola}`));
  await page.getByRole('button', { name: 'Salva le regole nella bozza' }).click();
  await salvata;
  await expect(page.getByText(/^Regole salvate/)).toBeVisible();
}

test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
});
test.afterAll(async () => page.context().close());

test('a sixth comune begins its own model from a preset; until what the preset leaves open is written, it is not approved', async () => {
  test.setTimeout(120_000);
  const { nomeUtente, collegamento } = await nuovoComune();
  await entraConInvito(page, nomeUtente, collegamento, 'Un-faro-sul-molo-26');
  await nuovoModello('Consultazione con identità digitale', /^Consultazione dell’anagrafe con identità digitale \(predefinito\)/);
  await expect(page.getByText(/^Prima di approvare il modello compila: .*«Durata/).first()).toBeVisible();
  await page.goto(`${modello}/approvazione`);
  await expect(page.getByText(/^Prima di approvare il modello compila:/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approva il modello' })).toHaveCount(0);
});

test('SA-01 rules that contradict each other are refused with the reason; mended, the model is approved', async () => {
  test.setTimeout(120_000);
  await nuovoModello('Visure per i comuni della costa', /^Consultazione dell’anagrafe per le pubbliche amministrazioni \(predefinito\)/);
  await compila('credenziali', async () => {
    await page.getByRole('checkbox', { name: 'SPID', exact: true }).check();
    await page.getByRole('checkbox', { name: 'Nome utente e password', exact: true }).uncheck();
    await expect(page.getByLabel('Caratteri, almeno'), 'where no password opens, none is ruled').toHaveCount(0);
  });
  await compila('sessioni', async () => {
    await page.getByLabel('Minuti senza attività').fill('90');
    await page.getByLabel('Minuti dopo i quali la sessione si chiude comunque').fill('60');
  });
  const contraddizione = page.getByText(/^Una sessione dura meno del tempo di inattività che la chiude/);
  await page.goto(`${modello}/approvazione`);
  await expect(contraddizione).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approva il modello' })).toHaveCount(0);
  await compila('sessioni', async () => page.getByLabel('Minuti dopo i quali la sessione si chiude comunque').fill('480'));
  await compila('foro', async () => page.getByLabel('Città del foro competente').fill('Grosseto'));
  await page.goto(modello);
  await expect(contraddizione).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('foro di Grosseto');

  await page.goto(`${modello}/approvazione`);
  await page.getByLabel('Numero dell’atto della Giunta').fill('77');
  await page.getByLabel('Data dell’atto').fill('10/11/2026');
  await page.getByRole('button', { name: 'Approva il modello' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Approva il modello' }).click();
  await expect(page.getByText(/^Il modello è approvato/)).toBeVisible();
  await page.goto('/adesione');
  await expect(page.getByRole('link', { name: 'Comune di Roccamarina' }).first()).toBeVisible();
});
