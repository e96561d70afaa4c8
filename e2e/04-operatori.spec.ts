import { expect, test, type Browser, type Page } from '@playwright/test';
import { entra, finestraDi } from './aiuti/accesso';
import { scegliPassword } from './aiuti/credenziali';
import { scarica } from './aiuti/firme';
import { pdfSemplice } from './aiuti/pdf';
import { attendiMessaggio, collegamento } from './aiuti/posta';
import { annota, dalQuaderno } from './aiuti/quaderno';

test.describe.configure({ mode: 'serial' });

const PASSWORD = 'Gelso-bianco-41';
const corsa = (): string => /\.(\d+)@/.exec(dalQuaderno('enteEmail'))?.[1] ?? '';

const referente = (browser: Browser): Promise<Page> =>
  finestraDi(browser, dalQuaderno('referente').nomeUtente, { password: dalQuaderno('referente').password });

async function apriOperatore(page: Page, cognome: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link', { name: 'Operatori' }).click();
  await page.getByRole('row').filter({ hasText: cognome }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(cognome);
}

async function designa(page: Page, cognome: string, atto?: Buffer): Promise<void> {
  await page.getByRole('button', { name: 'Carica la designazione' }).first().click();
  const finestra = page.getByRole('dialog');
  await finestra.getByLabel('Atto di designazione').setInputFiles({
    name: `designazione-${cognome}.pdf`,
    mimeType: 'application/pdf',
    buffer: atto ?? (await pdfSemplice(`Si designa ${cognome}`)),
  });
  await finestra.getByRole('button', { name: 'Carica la designazione' }).click();
  await expect(page.getByText('Designato', { exact: true }).first()).toBeVisible({ timeout: 30_000 });
}

async function abilita(page: Page, cognome: string): Promise<void> {
  await page.goto('/ufficio/operatori');
  const riga = page
    .getByRole('row')
    .filter({ hasText: cognome })
    .filter({ hasText: dalQuaderno('enteDenominazione') });
  await riga.getByRole('button', { name: 'Abilita' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Abilita l’operatore' }).click();
}

test('SA-07 the roster holds who was named in the request, and says what each card still lacks', async ({ browser }) => {
  const page = await referente(browser);
  await page.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link', { name: 'Operatori' }).click();
  for (const cognome of ['Fò', 'Nuti'])
    await expect(page.getByRole('row').filter({ hasText: cognome }).getByText('Proposto')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Fò' })).toContainText('Nella scheda manca');
  await page.context().close();
});

for (const [cognome, megabyte] of [
  ['Fò', 0],
  ['Nuti', 20],
] as const) {
  const quanto = megabyte ? `, of ${megabyte} MB and kept to the byte,` : '';
  test(`CA-06 the referente completes the card of ${cognome}, uploads its designation${quanto} and asks for enabling`, async ({
    browser,
  }) => {
    const page = await referente(browser);
    await apriOperatore(page, cognome);
    await page.getByLabel('Telefono').fill('0583 441100');
    await page.getByLabel('Sede di lavoro').fill("Sportello di Sant'Àlessio");
    await page.getByRole('button', { name: 'Salva la scheda' }).click();
    await expect(page.getByText('La scheda è aggiornata.')).toBeVisible();
    const atto = await pdfSemplice(`Si designa ${cognome}`, megabyte);
    await designa(page, cognome, atto);
    expect(Buffer.compare(await scarica(page, /^Scarica l’atto di designazione/), atto)).toBe(0);
    await page.getByRole('button', { name: 'Chiedi l’abilitazione' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Manda la richiesta' }).click();
    await attendiMessaggio('anagrafe@capannori.example', new RegExp(cognome));
    await page.context().close();
  });
}

test('SA-10 CA-06 CA-16 the referente prepares a designation, finds it on the desk to be signed, and signed it designates', async ({
  browser,
}) => {
  const ente = await referente(browser);
  await ente.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link', { name: 'Operatori' }).click();
  await ente.getByRole('link', { name: 'Aggiungi operatori' }).click();
  const persona = ente.getByRole('group', { name: 'Persona 1' });
  await persona.getByLabel('Cognome').fill('De Rosa');
  await persona.getByLabel('Nome', { exact: true }).fill('Carla');
  await persona.getByLabel('Codice fiscale').fill('DRSCRL90B68F205W');
  await persona.getByLabel('Data di nascita').fill('28/02/1990');
  await persona.getByLabel('Luogo di nascita').fill('Milano');
  await persona.getByLabel('Indirizzo di posta elettronica').fill(`derosa.${corsa()}@ancora.example`);
  await persona.getByLabel('Telefono').fill('0583 441101');
  await persona.getByLabel('Sede di lavoro').fill('Sportello');
  await ente.getByRole('button', { name: 'Aggiungi all’elenco' }).click();
  await apriOperatore(ente, 'De Rosa');

  await ente.getByRole('link', { name: 'Prepara la designazione' }).click();
  await expect(ente.getByRole('radio', { name: 'Carla De Rosa' })).toBeChecked();
  await expect(ente.getByRole('heading', { name: 'Anteprima' })).toBeVisible();
  await ente.getByRole('button', { name: 'Prepara il documento da firmare' }).click();
  await expect(ente.getByRole('link', { name: 'Scarica il documento da firmare' })).toBeVisible();

  await ente.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link', { name: 'Operatori' }).click();
  await ente.getByRole('link', { name: 'Prepara la designazione' }).first().click();
  await ente.getByRole('radio', { name: 'Carla De Rosa' }).check();
  await expect(ente.getByText('C’è già una designazione da firmare')).toBeVisible();
  await ente.getByRole('button', { name: 'Prepara il documento da firmare' }).click();
  await expect(ente.getByText(/C’è già una designazione di Carla De Rosa da firmare, preparata il/).first()).toBeVisible();

  await ente.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link', { name: 'Scrivania' }).click();
  await ente.getByRole('link', { name: 'Firma: Atto di designazione degli operatori: Carla De Rosa' }).click();
  await ente.getByRole('button', { name: /^Firma come/ }).click();
  await expect(ente.getByText('Copia ricevuta e valida')).toBeVisible({ timeout: 30_000 });
  await apriOperatore(ente, 'De Rosa');
  await expect(ente.getByText('Designato', { exact: true }).first()).toBeVisible();
  await expect(ente.getByText(/firma digitale valida di/)).toBeVisible();
  await ente.context().close();
});

test('CH-02 the office enables within the agreed number of accesses, and not one more', async ({ browser }) => {
  const page = await finestraDi(browser, 'ufficio.capannori');
  for (const cognome of ['Fò', 'Nuti']) {
    await abilita(page, cognome);
    await expect(
      page
        .getByRole('row')
        .filter({ hasText: cognome })
        .filter({ hasText: dalQuaderno('enteDenominazione') })
        .getByText('Abilitato'),
    ).toBeVisible();
  }

  await page.goto('/ufficio/operatori');
  await page
    .getByRole('row')
    .filter({ hasText: 'De Rosa' })
    .filter({ hasText: dalQuaderno('enteDenominazione') })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByText('2 di 2 accessi')).toBeVisible();
  await expect(page.getByText('Designato', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Abilita', exact: true })).toHaveCount(0);
  await page.context().close();
});

test('CA-18 user id and link go two ways; the link works once; the password follows the clause', async ({ browser }) => {
  const email = `fo.${corsa()}@ancora.example`;
  const avviso = await attendiMessaggio(`dellancora.${corsa()}@ancora.example`, /Nome utente di Pier Paolo Fò/);
  const invito = await attendiMessaggio(email, /la tua password provvisoria/);
  const nomeUtente = /^\s*>?\s*([a-z0-9]+\.[a-z0-9.]+)\s*$/m.exec(avviso.testo)?.[1] ?? '';
  expect(nomeUtente).not.toBe('');
  expect(invito.testo).not.toContain(nomeUtente);

  const page = await (await browser.newContext()).newPage();
  await page.goto(collegamento(invito, '/credenziali/prima-password/'));
  await page.getByRole('button', { name: 'Mostra la password provvisoria' }).click();
  const provvisoria = (await page.getByLabel('Password provvisoria', { exact: true }).textContent()) ?? '';
  const altrove = await (await browser.newContext()).newPage();
  await altrove.goto(collegamento(invito, '/credenziali/prima-password/'));
  await expect(altrove.getByText('Questo collegamento è già stato usato')).toBeVisible();
  await altrove.context().close();

  await entra(page, nomeUtente, provvisoria);
  await expect(page).toHaveURL(/\/credenziali\/password$/);
  await page.goto('/consultazione');
  await expect(page, 'nothing else before the password is changed').toHaveURL(/\/credenziali\/password$/);
  await scegliPassword(page, provvisoria, 'tuttominuscolo');
  await expect(page.getByRole('link', { name: /una lettera maiuscola/i })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Un carattere speciale' })).toContainText('manca');
  await scegliPassword(page, provvisoria, PASSWORD);
  await expect(page).toHaveURL(/\/consultazione$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Consultazione' })).toBeVisible();
  annota({ operatore: { nomeUtente, password: PASSWORD } });
  await page.context().close();

  const ente = await referente(browser);
  await ente.goto('/ente/operatori');
  await expect(ente.getByRole('row').filter({ hasText: 'Fò' }).getByText('Attivo', { exact: true })).toBeVisible();
  await ente.context().close();
});
